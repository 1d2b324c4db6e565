import {
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentProps,
  type ReactNode,
  type Ref,
} from 'react';
import { windowRange } from '../../../response/windowRange';
import styles from './styles.module.css';

/** Pixels; the style sheet has the same. */
export const ROW_HEIGHT = 26;
/** Longer lists are drawn around the visible part alone, one line a row; shorter ones whole, and long lines wrap. */
const WHOLE_UP_TO = 400;
const FIRST_HEIGHT = 480;

export type RowsHandle = { show: (index: number) => void };

/** A list that scrolls and draws what is visible of it. Attributes go to the element that scrolls. */
export function Rows({
  count,
  row,
  handle,
  ...attributes
}: {
  count: number;
  row: (index: number) => ReactNode;
  /** Brings a row into view without moving the page. */
  handle: Ref<RowsHandle>;
} & Omit<ComponentProps<'div'>, 'children' | 'ref'>): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrollTop: 0, height: FIRST_HEIGHT });
  const isWindowed = count > WHOLE_UP_TO;
  const { start, end } = isWindowed
    ? windowRange({ count, rowHeight: ROW_HEIGHT, ...view })
    : { start: 0, end: count };

  function look(): void {
    const element = box.current;
    if (!element) return;
    // In steps of ten rows: not every pixel is worth drawing for.
    const step = ROW_HEIGHT * 10;
    const next = {
      scrollTop: Math.floor(element.scrollTop / step) * step,
      height: Math.max(element.clientHeight + step, FIRST_HEIGHT),
    };
    if (next.scrollTop !== view.scrollTop || next.height !== view.height) setView(next);
  }

  useImperativeHandle(handle, () => ({
    show(index) {
      const element = box.current;
      if (!element) return;
      const drawn = element.querySelector<HTMLElement>(`[data-row="${index}"]`);
      const top = isWindowed || !drawn ? index * ROW_HEIGHT : drawn.offsetTop;
      const bottom = top + (isWindowed || !drawn ? ROW_HEIGHT : drawn.offsetHeight);
      const margin = ROW_HEIGHT;
      if (top - margin < element.scrollTop) element.scrollTop = top - margin;
      else if (bottom + margin > element.scrollTop + element.clientHeight) {
        element.scrollTop = bottom + margin - element.clientHeight;
      }
      look();
    },
  }));

  // A list that got shorter may have scrolled by itself.
  useLayoutEffect(look);

  return (
    <div
      {...attributes}
      ref={box}
      className={styles.rows}
      data-windowed={isWindowed || undefined}
      onScroll={isWindowed ? look : undefined}
    >
      <div
        role="none"
        style={
          isWindowed
            ? { paddingTop: start * ROW_HEIGHT, paddingBottom: (count - end) * ROW_HEIGHT }
            : undefined
        }
      >
        {Array.from({ length: Math.max(0, end - start) }, (_, offset) => row(start + offset))}
      </div>
    </div>
  );
}
