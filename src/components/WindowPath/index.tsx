import type { ReactNode } from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

export type PathWindow = {
  title: string;
  facts: { term: string; value: string }[];
  /** Its values are names and addresses of an API. */
  code?: boolean;
};

/** Outlined windows on one path, with a few facts in each: beside each other where there is room for it. */
export function WindowPath({ windows }: { windows: PathWindow[] }): ReactNode {
  return (
    <div className={styles.path}>
      <ol className={styles.windows}>
        {windows.map(({ title, facts, code = false }) => (
          <li key={title} className={styles.window}>
            <p className={styles.title}>{title}</p>
            <dl className={clsx(styles.facts, code && styles.code)}>
              {facts.map(({ term, value }) => (
                <div key={term} className={styles.fact}>
                  <dt>{term}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </div>
  );
}
