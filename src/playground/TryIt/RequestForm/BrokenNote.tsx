import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** The JSON that was written has a fault, so the form shows the values from before it. */
export function BrokenNote({ onReturn, onDrop }: { onReturn: () => void; onDrop: () => void }): ReactNode {
  return (
    <div className={styles.broken}>
      <p className={styles.problem}>
        <Translate id="playground.json.broken" description="In the form, while the JSON has a fault">
          O JSON que você escreveu tem um erro. O formulário mostra os valores de antes.
        </Translate>
      </p>
      <button type="button" className={styles.small} onClick={onReturn}>
        <Translate id="playground.json.return" description="Button: shows the JSON again">
          Corrigir o JSON
        </Translate>
      </button>
      <button type="button" className={styles.small} onClick={onDrop}>
        <Translate id="playground.json.drop" description="Button: forgets the JSON that has a fault">
          Descartar o JSON
        </Translate>
      </button>
    </div>
  );
}
