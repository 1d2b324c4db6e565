import type { Contract } from '../../src/contract/types';

type Operation = Contract['operations'][number];

export type TagGroup = { name: string; label: string; description?: string; operations: Operation[] };

/** The operations by tag, tags and operations in the contract's order; tags without operations are left out. */
export function groupByTag({ tags, operations }: Contract): TagGroup[] {
  const undeclared = operations.map(({ tag }) => tag).filter((tag) => !tags.some(({ name }) => name === tag));
  const all = [...tags, ...[...new Set(undeclared)].map((name): Contract['tags'][number] => ({ name }))];
  return all
    .map(({ name, displayName, description }) => ({
      name,
      label: displayName ?? name,
      description,
      operations: operations.filter(({ tag }) => tag === name),
    }))
    .filter((group) => group.operations.length > 0);
}
