import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { CopyButton } from '../../../components/CopyButton';
import styles from './styles.module.css';

/** The environment variables that the sample reads, as lines to paste into a terminal. */
export function Exports({ lines }: { lines: string[] }): ReactNode {
  if (lines.length === 0) return null;
  const text = lines.join('\n');
  return (
    <div className={styles.exports}>
      <div className={styles.head}>
        <p className={styles.note}>
          <Translate id="playground.sample.note" description="Above the lines that set environment variables">
            Antes, no mesmo terminal, com as suas chaves:
          </Translate>
        </p>
        <CopyButton
          text={text}
          label={translate({
            id: 'playground.sample.copyVariables',
            message: 'Copiar as variáveis de ambiente',
            description: 'Button',
          })}
        />
      </div>
      <pre className={styles.lines}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
