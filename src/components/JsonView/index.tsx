import { Fragment, type ReactNode } from 'react';
import { highlightJson } from './highlightJson';
import styles from './styles.module.css';

/** JSON text in colours. Long lines wrap; higher than its frame, it scrolls inside it, by the keyboard too. */
export function JsonView({ text, label }: { text: string; label: string }): ReactNode {
  return (
    // A region that scrolls must be reachable without a mouse.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={styles.json} role="region" aria-label={label} tabIndex={0}>
      <code>
        {highlightJson(text).map(({ kind, text: piece }, index) =>
          kind === 'plain' ? (
            <Fragment key={index}>{piece}</Fragment>
          ) : (
            <span key={index} className={styles[kind]}>
              {piece}
            </span>
          ),
        )}
      </code>
    </pre>
  );
}
