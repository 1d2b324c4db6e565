import { toSlug } from '../../src/contract/toSlug';
import type { Contract } from '../../src/contract/types';
import { escapeMdxText } from './escapeMdx';
import { methodClass } from './methodClass';
import { toFrontMatter } from './toFrontMatter';

/**
 * The MDX page of an operation: a heading and the component that draws the operation from its own JSON.
 * The component is imported here, not registered for every page, so that guides don't carry the reference.
 */
export function toOperationPage(operation: Contract['operations'][number], locale: string): string {
  const { product, id, summary, description } = operation;
  const frontMatter = toFrontMatter({
    id: toSlug(id),
    title: summary,
    description: firstLine(description) ?? summary,
    sidebar_label: summary,
    sidebar_class_name: methodClass(operation),
    hide_table_of_contents: true,
    custom_edit_url: null,
  });
  return `${frontMatter}
import { Operation } from '@site/src/reference/Operation';
import operation from '@site/.generated/${locale}/contract/${product}/${id}.json';

# ${escapeMdxText(summary)}

<Operation operation={operation} />
`;
}

/** The first line of a description without its Markdown, for search engines and link previews. */
export function firstLine(markdown: string | undefined): string | undefined {
  const line = markdown?.trim().split('\n\n')[0];
  return line
    ?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ');
}
