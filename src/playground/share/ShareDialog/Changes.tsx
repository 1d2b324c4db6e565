import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { ScreenChange } from '../../../share/screenCall';
import type { LeftOut } from '../toSharedCall';
import { changeText, leftOutText } from './changeText';
import { shortName } from './shortName';
import styles from './styles.module.css';

/** What of the call doesn't go into the link as it is on the screen; nothing where all of it does. */
export function Changes({ changes, leftOut }: { changes: ScreenChange[]; leftOut: LeftOut[] }): ReactNode {
  const lines = [
    ...changes.map((change) => ({ field: change.path, text: changeText(change) })),
    ...leftOut.map((one) => ({ field: one.field, text: leftOutText(one) })),
  ];
  if (lines.length === 0) return null;
  return (
    <section className={styles.changes}>
      <h3 className={styles.subtitle}>
        <Translate id="share.dialog.changes" description="Subtitle: what was changed for the link">
          O que mudou para o link
        </Translate>
      </h3>
      <ul>
        {lines.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            <code>{shortName(field)}</code> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
