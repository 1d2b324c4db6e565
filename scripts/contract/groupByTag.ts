import type { Contract } from '../../src/contract/types';

export type TagGroup = {
  name: string;
  label: string;
  description?: string;
  operations: Contract['operations'];
  webhooks: Contract['webhooks'];
};

/**
 * Operations and webhooks by tag, all in the contract's order; tags without either are left out. Groups of webhooks
 * only come last: calls are what a reader looks for first.
 */
export function groupByTag({ tags, operations, webhooks }: Contract): TagGroup[] {
  const used = [...operations, ...webhooks].map(({ tag }) => tag);
  const undeclared = used.filter((tag) => !tags.some(({ name }) => name === tag));
  const all = [...tags, ...[...new Set(undeclared)].map((name): Contract['tags'][number] => ({ name }))];
  const groups = all.map(({ name, displayName, description }) => ({
    name,
    label: displayName ?? name,
    description,
    operations: operations.filter(({ tag }) => tag === name),
    webhooks: webhooks.filter(({ tag }) => tag === name),
  }));
  return [
    ...groups.filter((group) => group.operations.length > 0),
    ...groups.filter((group) => group.operations.length === 0 && group.webhooks.length > 0),
  ];
}
