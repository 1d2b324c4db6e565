import type { TreeRow } from '../../../response/listRows';

export type Steer = { kind: 'go'; index: number } | { kind: 'toggle' } | undefined;

const PAGE = 12;

/** What a key does in a tree (WAI-ARIA Authoring Practices, Tree View): move, open, close; nothing for other keys. */
export function steerTree(key: string, rows: TreeRow[], at: number): Steer {
  const row = rows[at];
  const go = (index: number): Steer =>
    rows.length === 0 ? undefined : { kind: 'go', index: Math.min(Math.max(index, 0), rows.length - 1) };
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'PageDown':
      return go(at + PAGE);
    case 'PageUp':
      return go(at - PAGE);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'Enter':
    case ' ':
      return row?.isOpen === undefined ? undefined : { kind: 'toggle' };
    case 'ArrowRight':
      if (row?.isOpen === undefined) return undefined;
      return row.isOpen ? go(at + 1) : { kind: 'toggle' };
    case 'ArrowLeft': {
      if (row?.isOpen) return { kind: 'toggle' };
      const level = row?.level ?? 1;
      const parent = rows.slice(0, Math.max(at, 0)).findLastIndex((one) => one.level < level);
      return parent === -1 ? undefined : go(parent);
    }
    default:
      return undefined;
  }
}
