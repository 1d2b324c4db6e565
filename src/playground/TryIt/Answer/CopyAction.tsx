import { useEffect, useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

const SHOWN_FOR_MS = 2000;

/** Copies a text that is made when it is asked for: an answer can be large. `label` is visible. */
export function CopyAction({
  label,
  toText,
  say,
}: {
  label: string;
  toText: () => string;
  /** Reads out how it went. */
  say: (message: string) => void;
}): ReactNode {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();

  useEffect(() => {
    if (!outcome) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy(): Promise<void> {
    const result = await writeClipboard(toText());
    setOutcome(result);
    say(describeCopy(result));
  }

  return (
    <button type="button" className={styles.action} data-outcome={outcome} onClick={() => void copy()}>
      {outcome ? describeCopy(outcome) : label}
    </button>
  );
}

/** `navigator.clipboard` is absent outside secure contexts, and a browser may refuse. */
export async function writeClipboard(text: string): Promise<'copied' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}

export function describeCopy(outcome: 'copied' | 'failed'): string {
  return outcome === 'copied'
    ? translate({
        id: 'components.copyButton.copied',
        message: 'Copiado',
        description: 'Copy button, right after it copied',
      })
    : translate({
        id: 'components.copyButton.failed',
        message: 'Não copiou',
        description: 'Copy button, when the browser refused',
      });
}
