import { formatPointer } from '../../contract/jsonPointer';
import type { Json } from '../../contract/types';

/** Longer arrays and objects are shown in groups of this many entries, each a node of its own. */
export const PAGE_SIZE = 100;

/** A node of the tree: a value, or a page of a long list's entries. */
export type TreeNode = {
  /** The value's JSON Pointer; a page has its list's, with its number. */
  id: string;
  /** JSON Pointer of the value, of the list for a page. */
  pointer: string;
  /** Key in an object, index in an array; absent for the root and for pages. */
  name?: string | number;
  /** The list itself for a page. */
  value: Json;
  /** First and last entry, by index. */
  page?: { from: number; to: number };
};

/** A page's id; no JSON Pointer of a value holds a line break before a number unless a key does, which harms nothing. */
export function pageId(pointer: string, page: number): string {
  return `${pointer}\n${page}`;
}

export function isContainer(value: Json): value is Json[] | { [key: string]: Json } {
  return typeof value === 'object' && value !== null;
}

export function countEntries(value: Json): number {
  if (!isContainer(value)) return 0;
  return Array.isArray(value) ? value.length : Object.keys(value).length;
}

/** What is directly below a node: entries, or pages of them where there are more than 100. */
export function listChildren(node: TreeNode): TreeNode[] {
  const { value, pointer, page } = node;
  if (!isContainer(value)) return [];
  const keys = Array.isArray(value) ? undefined : Object.keys(value);
  const count = keys ? keys.length : (value as Json[]).length;
  if (!page && count > PAGE_SIZE) {
    return Array.from({ length: Math.ceil(count / PAGE_SIZE) }, (_, index) => ({
      id: pageId(pointer, index),
      pointer,
      value,
      page: { from: index * PAGE_SIZE, to: Math.min(count, (index + 1) * PAGE_SIZE) - 1 },
    }));
  }
  const { from, to } = page ?? { from: 0, to: count - 1 };
  const children: TreeNode[] = [];
  for (let index = from; index <= to; index += 1) {
    const name = keys?.[index] ?? index;
    const below = pointer + formatPointer([name]);
    const child = (value as Record<string | number, Json>)[name];
    if (child !== undefined) children.push({ id: below, pointer: below, name, value: child });
  }
  return children;
}

/** How many nodes `listChildren` would give. */
export function countChildren({ value, page }: TreeNode): number {
  if (page) return page.to - page.from + 1;
  const count = countEntries(value);
  return count > PAGE_SIZE ? Math.ceil(count / PAGE_SIZE) : count;
}

/** The nodes to open so that the value at a path of keys can be seen: everything above it, pages too. */
export function listAncestors(root: Json, path: (string | number)[]): string[] {
  const ids: string[] = [];
  let value: Json | undefined = root;
  let pointer = '';
  for (const name of path) {
    if (value === undefined || !isContainer(value)) break;
    ids.push(pointer);
    const position = Array.isArray(value) ? Number(name) : Object.keys(value).indexOf(String(name));
    if (countEntries(value) > PAGE_SIZE) ids.push(pageId(pointer, Math.floor(position / PAGE_SIZE)));
    pointer += formatPointer([name]);
    value = (value as Record<string | number, Json>)[name];
  }
  return ids;
}
