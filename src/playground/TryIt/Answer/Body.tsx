import type { ReactNode } from 'react';
import { highlightJson } from '../../../components/JsonView/highlightJson';
import type { Json } from '../../../contract/types';
import styles from './styles.module.css';

/** Colouring makes an element of every value: too many of them freeze a phone. */
const UP_TO = 20_000;

/** The start of a body as text, until the parts that show all of it are there. */
export function Body({
  text,
  json,
  label,
}: {
  text: string;
  json: Json | undefined;
  label: string;
}): ReactNode {
  const isSmall = text.length <= UP_TO;
  const shown = json !== undefined && isSmall ? JSON.stringify(json, null, 2) : text.slice(0, UP_TO);
  return (
    // A box that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={styles.body} tabIndex={0} role="group" aria-label={label}>
      <code>
        {json !== undefined && isSmall
          ? highlightJson(shown).map(({ kind, text: piece }, index) =>
              kind === 'plain' ? (
                piece
              ) : (
                <span key={index} className={styles[kind]}>
                  {piece}
                </span>
              ),
            )
          : shown}
      </code>
    </pre>
  );
}
