import type { ReactNode } from 'react';
import { markMatches, type Matched } from '../markMatches';

/** A text with what matched marked. */
export function Marked({ text, matched }: { text: string; matched: Matched }): ReactNode {
  return markMatches(text, matched).map((segment, index) =>
    // A text's pieces have no identity of their own.
    segment.marked ? <mark key={index}>{segment.text}</mark> : <span key={index}>{segment.text}</span>,
  );
}
