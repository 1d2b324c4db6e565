import type { Json } from '../../contract/types';
import { countChildren, isContainer, listChildren, type TreeNode } from './treeNodes';

/** A visible line of the tree. */
export type TreeRow = TreeNode & {
  /** 1 for the root, as `aria-level` counts. */
  level: number;
  /** Where it stands among its siblings, from 1. */
  position: number;
  siblings: number;
  /** Absent where nothing can be opened. */
  isOpen?: boolean;
};

/** The rows that can be seen when the nodes in `open` are open, in order: work and memory follow what is visible. */
export function listRows(root: Json, open: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const add = (nodes: TreeNode[], level: number) => {
    nodes.forEach((node, index) => {
      const place = { level, position: index + 1, siblings: nodes.length };
      if (!canOpen(node)) {
        rows.push({ ...node, ...place });
        return;
      }
      const isOpen = open.has(node.id);
      rows.push({ ...node, ...place, isOpen });
      if (isOpen) add(listChildren(node), level + 1);
    });
  };
  add([rootNode(root)], 1);
  return rows;
}

/**
 * Which nodes to open, level by level, so that at most `limit` rows show; of a long list's pages only the first is
 * opened unless `everyPage`. `complete`: nothing that can be opened was left closed for want of room.
 */
export function openWithin(
  root: Json,
  limit: number,
  { everyPage = false }: { everyPage?: boolean } = {},
): { open: Set<string>; complete: boolean } {
  const open = new Set<string>();
  let rows = 1;
  let complete = true;
  let level = [rootNode(root)];
  while (level.length > 0) {
    const next: TreeNode[] = [];
    for (const node of level) {
      if (!canOpen(node) || (node.page && node.page.from > 0 && !everyPage)) continue;
      // A closed root would show nothing at all.
      if (rows + countChildren(node) > limit && node.pointer !== '') {
        complete = false;
        continue;
      }
      const children = listChildren(node);
      open.add(node.id);
      rows += children.length;
      next.push(...children);
    }
    level = next;
  }
  return { open, complete };
}

function canOpen({ value }: TreeNode): boolean {
  return isContainer(value) && (Array.isArray(value) ? value.length > 0 : Object.keys(value).length > 0);
}

function rootNode(value: Json): TreeNode {
  return { id: '', pointer: '', value };
}
