import { toSlug } from '../../src/contract/toSlug';
import type { Contract } from '../../src/contract/types';
import { escapeMdxText } from './escapeMdx';
import { webhookClass } from './methodClass';
import { toFrontMatter } from './toFrontMatter';
import { firstLine } from './toOperationPage';

/** The MDX page of a webhook, as that of an operation: a heading and the component that draws the webhook's own JSON. */
export function toWebhookPage(webhook: Contract['webhooks'][number], locale: string): string {
  const { product, id, summary, description } = webhook;
  const slug = toSlug(id);
  const frontMatter = toFrontMatter({
    id: slug,
    title: summary,
    description: firstLine(description) ?? summary,
    sidebar_label: summary,
    sidebar_class_name: webhookClass(webhook),
    hide_table_of_contents: true,
    custom_edit_url: null,
  });
  return `${frontMatter}
import { Webhook } from '@site/src/reference/Webhook';
import webhook from '@site/.generated/${locale}/webhook/${product}/${slug}.json';

# ${escapeMdxText(summary)}

<Webhook webhook={webhook} />
`;
}
