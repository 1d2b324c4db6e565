import type { ReactNode } from 'react';
import type { OperationDoc } from '../../contract/types';
import { Body } from './Body';
import { Intro } from './Intro';
import { useRevealTarget } from '../useRevealTarget';

/** The two parts of a reference that stand around its console. */
export type ReferenceProps = { operation: OperationDoc; part: 'intro' | 'body' };

export function Parts({ operation, part }: ReferenceProps): ReactNode {
  useRevealTarget();
  return part === 'intro' ? <Intro operation={operation} /> : <Body operation={operation} />;
}
