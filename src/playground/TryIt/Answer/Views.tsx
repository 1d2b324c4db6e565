import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './styles.module.css';

export type View = 'tree' | 'text' | 'headers';

/** Tabs by the pattern of WAI-ARIA: arrow keys, Home and End move and choose. */
export function Views({
  label,
  views,
  view,
  onView,
  actions,
}: {
  label: string;
  views: { id: View; name: ReactNode; panel: ReactNode }[];
  view: View;
  onView: (view: View) => void;
  actions: ReactNode;
}): ReactNode {
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  // A panel keeps its branches, search and place while another one is looked at.
  const [visited, setVisited] = useState<View[]>([]);
  if (!visited.includes(view)) setVisited([...visited, view]);

  function move(event: KeyboardEvent): void {
    const at = views.findIndex((one) => one.id === view);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: views.length - 1 }[event.key];
    const next = to === undefined ? undefined : views.at(to % views.length);
    if (!next) return;
    event.preventDefault();
    onView(next.id);
    tabs.current?.querySelector<HTMLElement>(`[data-view="${next.id}"]`)?.focus();
  }

  return (
    <>
      <div className={styles.viewBar}>
        <div
          ref={tabs}
          role="tablist"
          tabIndex={-1}
          aria-label={label}
          className={styles.tabs}
          onKeyDown={move}
        >
          {views.map(({ id: one, name }) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`${id}-${one}`}
              data-view={one}
              aria-selected={one === view}
              aria-controls={`${id}-${one}-panel`}
              tabIndex={one === view ? 0 : -1}
              className={styles.tab}
              onClick={() => onView(one)}
            >
              {name}
            </button>
          ))}
        </div>
        <div className={styles.actions}>{actions}</div>
      </div>
      {views.map(({ id: one, panel }) => (
        <div
          key={one}
          role="tabpanel"
          id={`${id}-${one}-panel`}
          aria-labelledby={`${id}-${one}`}
          hidden={one !== view}
          data-view={one}
          className={styles.panel}
        >
          {visited.includes(one) || one === 'headers' ? panel : null}
        </div>
      ))}
    </>
  );
}
