import React from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { toSlug } from '../../contract/toSlug';
import { listOperations, type OnePageProps } from './listOperations';
import styles from './styles.module.css';

/** The contract's operations and webhooks with links to their own pages: what the page holds before Redoc draws it. */
export function OperationList({ product, spec }: OnePageProps) {
  return (
    <nav
      className={styles.list}
      aria-label={translate({
        id: 'reference.onePage.operations',
        message: 'Operações',
        description: 'Label of the list of operations on the one-page reference',
      })}
    >
      {listOperations(spec).map(({ tag, operations }) => (
        <section key={tag}>
          <h2>{tag}</h2>
          <ul>
            {operations.map(({ id, summary }) => (
              <li key={id}>
                <Link to={`/api/${product}/${toSlug(id)}`}>{summary}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
