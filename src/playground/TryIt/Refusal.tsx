import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { announce } from '../announce';
import controls from './controls.module.css';
import styles from './styles.module.css';

/** Why nothing was sent, and the way around it: a sandbox is also for seeing errors. */
export function Refusal({
  count,
  notes,
  onSendAnyway,
}: {
  count: number;
  /** Problems that no field of the form can show. */
  notes: string[];
  onSendAnyway?: () => void;
}): ReactNode {
  return (
    <div className={styles.refusal}>
      <p>{announce.refused(count)}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {onSendAnyway ? (
        <button type="button" className={controls.quiet} onClick={onSendAnyway}>
          <Translate id="playground.send.anyway" description="Sends the call in spite of its problems">
            Enviar assim mesmo e ver o erro
          </Translate>
        </button>
      ) : null}
    </div>
  );
}
