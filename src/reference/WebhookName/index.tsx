import { Fragment, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { toSlug } from '../../contract/toSlug';
import type { WebhookSummary } from '../../contract/types';
import styles from './styles.module.css';

/** A webhook by the name it is sent with, linked to its page; it may break after an underscore. */
export function WebhookName({ webhook }: { webhook: Pick<WebhookSummary, 'product' | 'id'> }): ReactNode {
  const { product, id } = webhook;
  return (
    <Link to={`/api/${product}/${toSlug(id)}`} className={styles.name}>
      <code>
        {id.split('_').map((part, index) => (
          <Fragment key={index}>
            {index > 0 ? (
              <>
                _<wbr />
              </>
            ) : null}
            {part}
          </Fragment>
        ))}
      </code>
    </Link>
  );
}
