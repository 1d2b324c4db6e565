import { useMemo, useState } from 'react';
import { formatPointer, type Segment } from '../../../../contract/jsonPointer';
import type { Json } from '../../../../contract/types';
import { listRows, openWithin, type TreeRow } from '../../../response/listRows';
import { listAncestors } from '../../../response/treeNodes';

/** Rows at the start: what a reader takes in by scrolling. */
const FIRST_ROWS = 300;
const EXPAND_ALL_ROWS = 3000;

export type Tree = {
  rows: TreeRow[];
  active: string;
  /** Index of the active row, -1 when its branch is closed. */
  activeIndex: number;
  activate: (id: string) => void;
  toggle: (row: TreeRow) => void;
  /** Opens what hides a value and makes it the active one. */
  reveal: (path: Segment[]) => void;
  /** Whether everything is open now: a big body stops at a number of rows. */
  expandAll: () => boolean;
  collapseAll: () => void;
};

/** Which branches are open, and which row is the active one. */
export function useTree(json: Json): Tree {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => openWithin(json, FIRST_ROWS).open);
  const [active, setActive] = useState('');
  const rows = useMemo(() => listRows(json, open), [json, open]);
  const activeIndex = useMemo(() => rows.findIndex(({ id }) => id === active), [rows, active]);
  return {
    rows,
    active,
    activeIndex,
    activate: setActive,
    toggle({ id }) {
      const next = new Set(open);
      if (!next.delete(id)) next.add(id);
      setOpen(next);
    },
    reveal(path) {
      setOpen((before) => new Set([...before, ...listAncestors(json, path)]));
      setActive(formatPointer(path));
    },
    expandAll() {
      const { open: all, complete } = openWithin(json, EXPAND_ALL_ROWS, { everyPage: true });
      setOpen(all);
      return complete;
    },
    collapseAll() {
      setOpen(new Set(['']));
      setActive('');
    },
  };
}
