import { useEffect, useState } from 'react';
import type { OperationDoc } from '../../../contract/types';
import { runSliced } from '../../response/runSliced';
import type { Verdict } from '../../response/validateAnswer';
import type { Outcome } from '../../../transport/createTransport';
import type { Body } from './useBody';
import type * as exploring from './Explore';

/** How an answer compares with its contract; `undefined` until that is known, `'none'` when it can't be compared. */
export function useVerdict(
  operation: OperationDoc,
  { status, headers, text }: Extract<Outcome, { kind: 'answered' }>,
  body: Body,
  parts: Pick<typeof exploring, 'validateAnswer'> | undefined,
): Verdict | 'none' | undefined {
  const [verdict, setVerdict] = useState<Verdict | 'none'>();
  // A console's own doc has no responses: the whole one could not be loaded then.
  const isComparable = operation.responses.length > 0;

  useEffect(() => {
    if (!parts || !isComparable || body.kind === 'reading') return undefined;
    const controller = new AbortController();
    const json = body.kind === 'json' ? body.json : undefined;
    const work = parts.validateAnswer(operation, { status, headers, text, json });
    runSliced(work, { signal: controller.signal }).then(setVerdict, () => {
      if (!controller.signal.aborted) setVerdict('none');
    });
    return () => controller.abort();
  }, [parts, isComparable, operation, status, headers, text, body]);

  return isComparable ? verdict : 'none';
}
