import { toSlug } from '../../src/contract/toSlug';
import type { Contract, OperationSummary, WebhookSummary } from '../../src/contract/types';
import { downloadNames } from './downloadNames';
import { escapeMdx, escapeMdxText } from './escapeMdx';
import { groupByTag, type TagGroup } from './groupByTag';
import { pageTexts, type Locale } from './pageTexts';
import { toFrontMatter } from './toFrontMatter';
import { firstLine } from './toOperationPage';

/**
 * The MDX page where a product's reference starts: what it is, its operations and webhooks by group, other ways
 * to read it.
 */
export function toReferenceHome(contract: Contract, locale: Locale): string {
  const texts = pageTexts[locale];
  const { product, title, version, description = '' } = contract;
  const frontMatter = toFrontMatter({
    id: 'index',
    slug: `/${product}`,
    title,
    description: firstLine(description) ?? title,
    sidebar_label: texts.overview,
    custom_edit_url: null,
  });
  const groups = groupByTag(contract);
  const operations = groups.filter((group) => group.operations.length > 0);
  const webhooks = groups.filter((group) => group.webhooks.length > 0);
  return `${frontMatter}
import useBaseUrl from '@docusaurus/useBaseUrl';

# ${escapeMdxText(title)}

${escapeMdx(description)}

## ${texts.operations}

${operations.map((group) => toOperationTable(group, texts)).join('\n')}
${webhooks.length > 0 ? toWebhooks(webhooks, texts) : ''}## ${texts.onePage}

[${texts.onePage}](/api/${product}/completa). ${texts.onePageText}

## ${texts.downloads}

${downloadNames(product, locale).map(toDownload).join('\n')}

${texts.version} ${escapeMdxText(version)}
`;
}

type Texts = (typeof pageTexts)[Locale];

function toOperationTable(group: TagGroup, texts: Texts): string {
  return `${toGroupHead(group)}
| ${texts.operation} | ${texts.call} |
| --- | --- |
${group.operations.map((operation) => toRow(operation, texts.deprecated)).join('\n')}
`;
}

function toWebhooks(groups: TagGroup[], texts: Texts): string {
  const tables = groups.map(
    (group) => `${toGroupHead(group)}
| ${texts.webhook} | ${texts.name} |
| --- | --- |
${group.webhooks.map((webhook) => toWebhookRow(webhook, texts.deprecated)).join('\n')}
`,
  );
  return `## ${texts.webhooks}

${texts.webhooksText}

${tables.join('\n')}
`;
}

function toGroupHead({ label, description = '' }: TagGroup): string {
  return `### ${escapeMdxText(label)}

${escapeMdx(description)}
`;
}

function toWebhookRow({ id, summary, deprecated }: WebhookSummary, label: string): string {
  return `| ${toPageLink(id, summary)}${deprecated ? ` (${label})` : ''} | \`${id}\` |`;
}

function toPageLink(id: string, summary: string): string {
  return `[${escapeMdxText(summary)}](./${toSlug(id)}.api.mdx)`;
}

function toRow({ id, summary, method, path, deprecated }: OperationSummary, label: string): string {
  const name = `${toPageLink(id, summary)}${deprecated ? ` (${label})` : ''}`;
  return `| ${name} | \`${method.toUpperCase()} ${path}\` |`;
}

/** A plain link: the address must stay as it is, while Docusaurus would rename a file that it finds by itself. */
function toDownload({ file, format }: { file: string; format: string }): string {
  return `- <a href={useBaseUrl('/downloads/${file}')} download>OpenAPI 3.1, ${format}</a>`;
}
