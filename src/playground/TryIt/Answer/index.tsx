import { useState, type ReactNode } from 'react';
import type { EnvironmentId } from '../../../catalog/environments';
import type { OperationDoc } from '../../../contract/types';
import type { Outcome } from '../../../transport/createTransport';
import { Answered } from './Answered';
import { Failure } from './Failure';
import type { View } from './Views';

/** What came of a send. Loaded by the first one. */
export function Answer({
  operation,
  outcome,
  environment = 'portal',
  at,
  decoded,
  isStale,
  onRetry,
  onUseRelay,
}: {
  operation: OperationDoc;
  outcome: Outcome;
  /** Where the call went. */
  environment?: EnvironmentId;
  /** When it was sent, epoch milliseconds; names the downloaded file. */
  at?: number;
  /** What an error means and what to do, right under its status. */
  decoded?: ReactNode;
  /** A newer send is on its way. */
  isStale: boolean;
  onRetry: () => void;
  /** Has the next sends go through the relay; absent where that is no choice. */
  onUseRelay?: () => void;
}): ReactNode {
  // Outlives the answer: who polls a status goes on reading where she was.
  const [view, setView] = useState<View>('tree');
  return outcome.kind === 'answered' ? (
    <Answered
      key={keyOf(outcome)}
      operation={operation}
      answer={outcome}
      environment={environment}
      at={at}
      decoded={decoded}
      isStale={isStale}
      view={view}
      onView={setView}
    />
  ) : (
    <Failure outcome={outcome} environment={environment} onRetry={onRetry} onUseRelay={onUseRelay} />
  );
}

const keys = new WeakMap<Outcome, number>();
let lastKey = 0;

/** Open branches and found places belong to one answer. */
function keyOf(outcome: Outcome): number {
  const key = keys.get(outcome) ?? (lastKey += 1);
  keys.set(outcome, key);
  return key;
}
