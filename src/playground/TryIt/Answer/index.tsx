import type { ReactNode } from 'react';
import type { OperationDoc } from '../../../contract/types';
import type { Outcome } from '../../../transport/createTransport';
import { Answered } from './Answered';
import { Failure } from './Failure';

/** What came of a send. Loaded by the first one. */
export function Answer({
  operation,
  outcome,
  isStale,
  onRetry,
}: {
  operation: OperationDoc;
  outcome: Outcome;
  /** A newer send is on its way. */
  isStale: boolean;
  onRetry: () => void;
}): ReactNode {
  return outcome.kind === 'answered' ? (
    <Answered operation={operation} answer={outcome} isStale={isStale} />
  ) : (
    <Failure outcome={outcome} onRetry={onRetry} />
  );
}
