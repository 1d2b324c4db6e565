import type { ReactNode } from 'react';
import type { ReferenceDoc } from '../listNextCalls';
import { Body } from './Body';
import { Intro } from './Intro';
import { useRevealTarget } from './useRevealTarget';

/** The two parts of a reference that stand around its console. */
export type ReferenceProps = { operation: ReferenceDoc; part: 'intro' | 'body' };

export function Parts({ operation, part }: ReferenceProps): ReactNode {
  useRevealTarget();
  return part === 'intro' ? <Intro operation={operation} /> : <Body operation={operation} />;
}
