import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { ProvisionalBadge } from '../ProvisionalBadge';
import { CodeAnchor } from './CodeAnchor';
import { actorNames, retryNames, textOf } from './errorTexts';
import styles from './styles.module.css';

/** A row in the reader's language. `actors` and `retry` are the catalogue's ids; their texts are here. */
export type ErrorRow = {
  codes: { code: string; anchor: string }[];
  name?: string;
  meaning: string;
  actors: string[];
  retry: string;
  action: string;
  provisional?: string;
};

/** Codes, what they mean, who acts and what to do: a table on wide screens, cards on narrow ones. Each code has its id. */
export function ErrorTable({ rows, label }: { rows: ErrorRow[]; label: string }): ReactNode {
  const actors = actorNames();
  const retries = retryNames();
  const headings = {
    code: translate({ id: 'errorTable.column.code', message: 'Código', description: 'Error table: column' }),
    meaning: translate({
      id: 'errorTable.column.meaning',
      message: 'O que é',
      description: 'Error table: column',
    }),
    who: translate({
      id: 'errorTable.column.who',
      message: 'Quem age',
      description: 'Error table: column, who can end the problem',
    }),
    retry: translate({
      id: 'errorTable.column.retry',
      message: 'Repetir?',
      description: 'Error table: column, whether the same call is worth repeating',
    }),
    action: translate({
      id: 'errorTable.column.action',
      message: 'O que fazer',
      description: 'Error table: column',
    }),
  };
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {Object.entries(headings).map(([key, heading]) => (
              <th key={key} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.codes[0]?.anchor}
              className={styles.row}
              data-search-section={[...row.codes.map(({ code }) => code), row.name].filter(Boolean).join(' ')}
              data-search-anchor={row.codes[0]?.anchor}
            >
              <th scope="row" className={styles.codes}>
                {row.codes.map(({ code, anchor }) => (
                  <CodeAnchor key={anchor} code={code} anchor={anchor} />
                ))}
              </th>
              <td className={styles.meaning}>
                {row.name ? <span className={styles.name}>{row.name}</span> : null}
                {row.meaning}
              </td>
              <td data-label={headings.who}>
                {row.actors
                  .map((actor) => textOf(actors, actor))
                  .join(
                    translate({
                      id: 'errorTable.actors.separator',
                      message: ' ou ',
                      description: 'Error table: between those who can end the problem',
                    }),
                  )}
              </td>
              <td data-label={headings.retry}>
                <span className={styles.retry} data-retry={row.retry}>
                  {textOf(retries, row.retry)}
                </span>
              </td>
              <td className={styles.action} data-label={headings.action}>
                {row.action}
                {row.provisional ? (
                  <span className={styles.provisional}>
                    <ProvisionalBadge note={row.provisional} />
                  </span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
