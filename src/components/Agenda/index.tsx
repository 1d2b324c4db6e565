import type { ReactNode } from 'react';
import { startOf } from './startOf';
import styles from './styles.module.css';

export type AgendaItem = { minutes: number; title: string; who: string; text: string };

/** A meeting's agenda: its time drawn to scale on one bar, then item by item. */
export function Agenda({ items }: { items: AgendaItem[] }): ReactNode {
  return (
    <div className={styles.agenda}>
      <div className={styles.bar} aria-hidden="true">
        {items.map(({ title, minutes }, index) => (
          <span key={title} className={styles.share} style={{ flexGrow: minutes }}>
            {index + 1}
          </span>
        ))}
      </div>
      <ol className={styles.items}>
        {items.map(({ minutes, title, who, text }, index) => {
          const start = startOf(items, index);
          return (
            <li key={title} className={styles.item}>
              <p className={styles.time}>
                {start}–{start + minutes} min
              </p>
              <div className={styles.what}>
                <p className={styles.title}>
                  <span className={styles.number} aria-hidden="true">
                    {index + 1}
                  </span>
                  {title}
                </p>
                <p className={styles.text}>{text}</p>
                <p className={styles.who}>{who}</p>
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
