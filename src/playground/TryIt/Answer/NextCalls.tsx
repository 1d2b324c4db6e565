import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { Markdown } from '../../../components/Markdown';
import type { LinkDoc } from '../../../contract/types';
import { CallLink } from '../CallLink';
import styles from './styles.module.css';

/** Where the contract's links lead from this answer. */
export function NextCalls({ product, links }: { product: string; links: LinkDoc[] }): ReactNode {
  const known = links.filter(({ operationId }) => operationId !== '');
  if (known.length === 0) return null;
  return (
    <div className={styles.next}>
      <p className={styles.title}>
        <Translate id="playground.answer.next" description="Above the calls that can follow this answer">
          Próximas chamadas
        </Translate>
      </p>
      <ul>
        {known.map(({ name, operationId, description }) => (
          <li key={name}>
            <CallLink product={product} operationId={operationId} className={styles.nextLink}>
              {operationId}
            </CallLink>
            {description ? (
              <span>
                <Markdown source={description} inline />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
