import { toSlug } from '../../src/contract/toSlug';
import type { Contract, OperationSummary } from '../../src/contract/types';
import { downloadNames } from './downloadNames';
import { escapeMdx, escapeMdxText } from './escapeMdx';
import { groupByTag } from './groupByTag';
import { pageTexts, type Locale } from './pageTexts';
import { toFrontMatter } from './toFrontMatter';
import { firstLine } from './toOperationPage';

/** The MDX page where a product's reference starts: what it is, its operations by group, other ways to read it. */
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
  const groups = groupByTag(contract).map(
    (group) => `### ${escapeMdxText(group.label)}

${escapeMdx(group.description ?? '')}

| ${texts.operation} | ${texts.call} |
| --- | --- |
${group.operations.map((operation) => toRow(operation, texts.deprecated)).join('\n')}
`,
  );
  return `${frontMatter}
import useBaseUrl from '@docusaurus/useBaseUrl';

# ${escapeMdxText(title)}

${escapeMdx(description)}

## ${texts.operations}

${groups.join('\n')}
## ${texts.onePage}

[${texts.onePage}](/api/${product}/completa). ${texts.onePageText}

## ${texts.downloads}

${downloadNames(product, locale).map(toDownload).join('\n')}

${texts.version} ${escapeMdxText(version)}
`;
}

function toRow({ id, summary, method, path, deprecated }: OperationSummary, label: string): string {
  const name = `[${escapeMdxText(summary)}](./${toSlug(id)}.api.mdx)${deprecated ? ` (${label})` : ''}`;
  return `| ${name} | \`${method.toUpperCase()} ${path}\` |`;
}

/** A plain link: the address must stay as it is, while Docusaurus would rename a file that it finds by itself. */
function toDownload({ file, format }: { file: string; format: string }): string {
  return `- <a href={useBaseUrl('/downloads/${file}')} download>OpenAPI 3.1, ${format}</a>`;
}
