import { toSlug } from '../../src/contract/toSlug';
import type { Contract } from '../../src/contract/types';
import { groupByTag } from './groupByTag';
import { methodClass, webhookClass } from './methodClass';
import { pageTexts, type Locale } from './pageTexts';

type DocItem = { type: 'doc'; id: string; label: string; key: string; className?: string };
type Category = { type: 'category'; label: string; key: string; collapsed: boolean; items: DocItem[] };

/**
 * The menu of a product's reference: its home, then operations by tag, then webhooks, which are many and start
 * closed. Every entry has a key of its own, from names that no translation changes: two operations may share a summary.
 */
export function toSidebar(contract: Contract, locale: Locale): (DocItem | Category)[] {
  const { product } = contract;
  const home: DocItem = {
    type: 'doc',
    id: `${product}/index`,
    label: pageTexts[locale].overview,
    key: 'index',
  };
  const groups = groupByTag(contract).map(({ name, label, operations, webhooks }): Category => {
    const toItem = ({ id, summary }: { id: string; summary: string }, className: string): DocItem => ({
      type: 'doc',
      id: `${product}/${toSlug(id)}`,
      label: summary,
      key: id,
      className,
    });
    return {
      type: 'category',
      label,
      key: name,
      collapsed: operations.length === 0,
      items: [
        ...operations.map((operation) => toItem(operation, methodClass(operation))),
        ...webhooks.map((webhook) => toItem(webhook, webhookClass(webhook))),
      ],
    };
  });
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
      ...[...contract.operations, ...contract.webhooks].map(({ id, summary }) => [
        `${prefix}.doc.${id}`,
        summary,
      ]),
    ];
  });
  return Object.fromEntries(entries.map(([key, message]) => [key, { message }]));
}
