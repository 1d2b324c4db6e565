import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { MethodBadge } from '../../components/MethodBadge';
import { Markdown } from '../../components/Markdown';
import type { NextCall } from '../listNextCalls';
import { CarryLine } from './CarryLine';
import styles from './styles.module.css';

/** Where to go from this call's answers, and what to take along. */
export function NextCalls({ calls }: { calls: NextCall[] }): ReactNode {
  return (
    <ul className={styles.calls} data-search-ignore>
      {calls.map(({ operationId, path, summary, method, description, statuses, carries }) => (
        <li key={`${operationId} ${description ?? ''}`} className={styles.call}>
          <p className={styles.head}>
            {method ? <MethodBadge method={method} /> : null}
            <Link to={path} className={styles.link}>
              {summary ?? <code>{operationId}</code>}
            </Link>
            <span className={styles.statuses}>{statuses.join(', ')}</span>
          </p>
          {description ? (
            <div className={styles.description}>
              <Markdown source={description} />
            </div>
          ) : null}
          {carries.map((carry) => (
            <CarryLine key={carry.target} carry={carry} />
          ))}
        </li>
      ))}
    </ul>
  );
}
