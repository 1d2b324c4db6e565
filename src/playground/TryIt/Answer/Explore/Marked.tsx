import { memo, type ReactNode } from 'react';
import { splitMatches } from '../../../response/splitMatches';
import styles from './styles.module.css';

/** A text with what matches the search marked. */
export const Marked = memo(function Marked({ text, query }: { text: string; query: string }): ReactNode {
  if (query === '') return text;
  return splitMatches(text, query).map(({ text: piece, isMatch }, index) =>
    isMatch ? (
      <mark key={index} className={styles.mark}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
});
