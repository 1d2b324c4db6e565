import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { DeprecatedBadge } from '../../components/DeprecatedBadge';
import { ProvisionalBadge } from '../../components/ProvisionalBadge';
import { ScrollTable } from '../../components/ScrollTable';
import type { WebhookSummary } from '../../contract/types';
import { WebhookName } from '../WebhookName';

/** Webhooks for a guide, one a row: those of a tag or of a product, or all. What is to be confirmed stands on their pages. */
export function WebhookTable({
  webhooks,
  tag,
  product,
}: {
  webhooks: WebhookSummary[];
  /** The tag's name in the contract. */
  tag?: string;
  product?: string;
}): ReactNode {
  const shown = webhooks.filter(
    (webhook) =>
      (tag === undefined || webhook.tag === tag) && (product === undefined || webhook.product === product),
  );
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th scope="col">
            <Translate
              id="reference.webhookTable.name"
              description="Column: the name by which a webhook is sent"
            >
              Nome
            </Translate>
          </th>
          <th scope="col">
            <Translate id="reference.webhookTable.summary" description="Column: what a webhook tells">
              O que chega
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((webhook) => (
          <tr key={`${webhook.product}/${webhook.id}`}>
            <td>
              <WebhookName webhook={webhook} />
            </td>
            <td>
              {webhook.summary}
              {webhook.provisional === undefined ? null : (
                <>
                  {' '}
                  <ProvisionalBadge />
                </>
              )}
              {webhook.deprecated ? (
                <>
                  {' '}
                  <DeprecatedBadge />
                </>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
