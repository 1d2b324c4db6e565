import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';
import { useCopy } from './useCopy';

/**
 * Copies `text`. `label` names what is copied for assistive technology ("Copiar exemplo"); the visible
 * word is always "Copiar", so the name has to contain it.
 */
export function CopyButton({ text, label }: { text: string; label?: string }): ReactNode {
  const { outcome, copy } = useCopy(text);
  const visible = {
    idle: translate({ id: 'components.copyButton.copy', message: 'Copiar', description: 'Copy button' }),
    copied: translate({
      id: 'components.copyButton.copied',
      message: 'Copiado',
      description: 'Copy button, right after it copied',
    }),
    failed: translate({
      id: 'components.copyButton.failed',
      message: 'Não copiou',
      description: 'Copy button, when the browser refused',
    }),
  }[outcome];
  return (
    <button
      type="button"
      className={styles.button}
      data-outcome={outcome}
      aria-label={outcome === 'idle' ? label : undefined}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{visible}</span>
    </button>
  );
}
