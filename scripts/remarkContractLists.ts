import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { importDefault, importNamed, toEsm, toExpression, type Statement } from './mdxImports';

export type RemarkContractListsOptions = { locale: string; generatedDir: string };

/** The components that show a list made of all contracts: where they are, and the property and file of the list. */
const components: Record<string, { source: string; property: string; file: string }> = {
  WebhookTable: { source: '@site/src/reference/WebhookTable', property: 'webhooks', file: 'webhooks.json' },
  ReportTable: { source: '@site/src/reference/ReportTable', property: 'webhooks', file: 'webhooks.json' },
  ProvisionalList: {
    source: '@site/src/reference/ProvisionalList',
    property: 'provisional',
    file: 'provisional.json',
  },
};

/**
 * Remark plugin for guides: `<WebhookTable tag="Eventos da API" />` gets the list that `npm run generate` made in the
 * page's language, and its import, so that only pages that show a list carry it.
 */
export function remarkContractLists({ locale, generatedDir }: RemarkContractListsOptions) {
  return (tree: Root): void => {
    const statements = new Map<string, Statement>();
    for (const element of listElements(tree)) {
      const name = element.name ?? '';
      const component = components[name];
      if (!component) continue;
      const list = `list${component.file.replace(/\W/g, '')}`;
      statements.set(name, importNamed(name, component.source));
      statements.set(list, importDefault(list, `@site/${generatedDir}/${locale}/${component.file}`));
      element.attributes.push({
        type: 'mdxJsxAttribute',
        name: component.property,
        value: toExpression(list),
      });
    }
    if (statements.size > 0) tree.children.unshift(toEsm([...statements.values()]));
  };
}

function listElements(tree: Root): MdxJsxFlowElement[] {
  const found: MdxJsxFlowElement[] = [];
  const waiting: unknown[] = [tree];
  for (const node of waiting) {
    const { type, children } = node as { type: string; children?: unknown[] };
    if (type === 'mdxJsxFlowElement') found.push(node as MdxJsxFlowElement);
    waiting.push(...(children ?? []));
  }
  return found;
}
