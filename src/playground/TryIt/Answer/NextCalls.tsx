import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { Markdown } from '../../../components/Markdown';
import { MethodBadge } from '../../../components/MethodBadge';
import type { LinkDoc, OperationSummary } from '../../../contract/types';
import { CallLink } from '../CallLink';
import styles from './styles.module.css';

/** Where the contract's links lead from this answer. */
export function NextCalls({ links, related }: { links: LinkDoc[]; related: OperationSummary[] }): ReactNode {
  const calls = links.flatMap(({ operationId, description }) => {
    const operation = related.find(({ id }) => id === operationId);
    return operation ? [{ operation, description }] : [];
  });
  if (calls.length === 0) return null;
  return (
    <div className={styles.next}>
      <p className={styles.title}>
        <Translate id="playground.answer.next" description="Above the calls that can follow this answer">
          Próximas chamadas
        </Translate>
      </p>
      <ul>
        {calls.map(({ operation: { product, id, method, summary }, description }) => (
          <li key={id}>
            <MethodBadge method={method} />
            <CallLink product={product} operationId={id} className={styles.nextLink}>
              {summary}
            </CallLink>
            {description ? (
              <span className={styles.nextNote}>
                <Markdown source={description} inline />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
