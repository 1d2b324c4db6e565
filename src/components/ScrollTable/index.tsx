import { useEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import styles from './styles.module.css';

/** A guide's table. Wider than its column, it scrolls inside a frame that the keyboard can reach; else the frame is nothing. */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    const element = frame.current;
    if (!element) {
      return undefined;
    }
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div
      ref={frame}
      className={styles.frame}
      data-scroll-table=""
      {...(overflows && {
        role: 'group',
        tabIndex: 0,
        'aria-label': translate({
          id: 'scrollTable.frame.label',
          message: 'Tabela: role para os lados',
          description: 'Accessible name of the scrolling frame around a wide table',
        }),
      })}
    >
      <table {...props} />
    </div>
  );
}
