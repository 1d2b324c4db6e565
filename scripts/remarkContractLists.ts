import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { importDefault, importNamed, toEsm, toExpression, type Statement } from './mdxImports';

export type RemarkContractListsOptions = { locale: string; generatedDir: string };

/** The components that show a list made of all contracts: where they are, and the file of each property. */
const components: Record<string, { source: string; lists: Record<string, string> }> = {
  WebhookTable: { source: '@site/src/reference/WebhookTable', lists: { webhooks: 'webhooks.json' } },
  ReportTable: { source: '@site/src/reference/ReportTable', lists: { webhooks: 'webhooks.json' } },
  ProvisionalList: {
    source: '@site/src/reference/ProvisionalList',
    lists: { contracts: 'provisional.json', guides: 'guidePoints.json' },
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
      statements.set(name, importNamed(name, component.source));
      for (const [property, file] of Object.entries(component.lists)) {
        const list = `list${file.replace(/\W/g, '')}`;
        statements.set(list, importDefault(list, `@site/${generatedDir}/${locale}/${file}`));
        element.attributes.push({ type: 'mdxJsxAttribute', name: property, value: toExpression(list) });
      }
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
