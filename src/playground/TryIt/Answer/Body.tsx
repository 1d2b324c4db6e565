import type { ReactNode } from 'react';
import { highlightJson } from '../../../components/JsonView/highlightJson';
import styles from './styles.module.css';

/** Colouring makes an element of every value: too many of them freeze a phone. */
const COLOURED_UP_TO = 60_000;

export function Body({
  text,
  isJson,
  labelledBy,
}: {
  text: string;
  isJson: boolean;
  labelledBy: string;
}): ReactNode {
  return (
    // A box that scrolls has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={styles.body} tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <code>
        {isJson && text.length <= COLOURED_UP_TO
          ? highlightJson(text).map(({ kind, text: piece }, index) =>
              kind === 'plain' ? (
                piece
              ) : (
                <span key={index} className={styles[kind]}>
                  {piece}
                </span>
              ),
            )
          : text}
      </code>
    </pre>
  );
}
