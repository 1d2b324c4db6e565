import { toSlug } from '../../src/contract/toSlug';
import type { Contract } from '../../src/contract/types';
import { groupByTag } from './groupByTag';
import { methodClass } from './methodClass';
import { pageTexts, type Locale } from './pageTexts';

type DocItem = { type: 'doc'; id: string; label: string; key: string; className?: string };
type Category = { type: 'category'; label: string; key: string; collapsed: boolean; items: DocItem[] };

/**
 * The menu of a product's reference: its home, then the operations by tag. Every entry has a key of its own, from
 * names that no translation changes: two operations may share a summary.
 */
export function toSidebar(contract: Contract, locale: Locale): (DocItem | Category)[] {
  const { product } = contract;
  const home: DocItem = {
    type: 'doc',
    id: `${product}/index`,
    label: pageTexts[locale].overview,
    key: 'index',
  };
  const groups = groupByTag(contract).map(({ name, label, operations }): Category => ({
    type: 'category',
    label,
    key: name,
    collapsed: false,
    items: operations.map((operation) => ({
      type: 'doc',
      id: `${product}/${toSlug(operation.id)}`,
      label: operation.summary,
      key: operation.id,
      className: methodClass(operation),
    })),
  }));
  return [home, ...groups];
}

/** The menus' labels in another language, as Docusaurus' `current.json` of the `api` docs names them. */
export function toSidebarTranslations(
  contracts: Contract[],
  locale: Locale,
): Record<string, { message: string }> {
  const entries = contracts.flatMap((contract) => {
    const prefix = `sidebar.${contract.product}`;
    return [
      [`${prefix}.doc.index`, pageTexts[locale].overview],
      ...groupByTag(contract).map(({ name, label }) => [`${prefix}.category.${name}`, label]),
      ...contract.operations.map(({ id, summary }) => [`${prefix}.doc.${id}`, summary]),
    ];
  });
  return Object.fromEntries(entries.map(([key, message]) => [key, { message }]));
}
