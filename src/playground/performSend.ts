import type { OperationDoc } from '../contract/types';
import { announce } from './announce';
import { buildRequest, type BuiltRequest } from './buildRequest';
import { callSandbox } from './callSandbox';
import type { Outcome, Phase } from '../transport/createTransport';
import { describeProblem } from './describeProblem';
import { findTokens, toTokens } from './findTokens';
import { sessionStore } from './sessionStore';
import { toSandboxUrl } from './toSandboxUrl';
import type { FieldProblem, RequestValues } from './types';

/** What stands in the way of a send, and whether it can be sent in spite of that, to see how the API answers. */
export type Check = { problems: FieldProblem[]; sendable: boolean };

/** Loads the operation with its responses, as `import()` of a JSON module does. */
export type Details = () => Promise<{ default: OperationDoc }>;

/** `message` is for the live region. */
export type SendResult = { message: string } & (
  | { kind: 'refused'; check: Check }
  /** `operation` with its responses. */
  | { kind: 'finished'; outcome: Outcome; operation: OperationDoc }
);

/** Sends what a form holds, unless the form has problems. Loaded by the first send of a page. */
export async function performSend(
  operation: OperationDoc,
  values: RequestValues,
  {
    rootUrl,
    anyway,
    details,
    ...options
  }: {
    rootUrl: string;
    anyway: boolean;
    details: Details | undefined;
    signal: AbortSignal;
    onPhase: (phase: Phase) => void;
  },
): Promise<SendResult> {
  const answers = sessionStore.get()[operation.product] ?? {};
  const built = buildRequest(operation, values, {
    baseUrl: toSandboxUrl(operation, rootUrl),
    tokens: toTokens(findTokens(operation, answers)),
  });
  const check = toCheck(built);
  if (check.problems.length > 0 && !(anyway && check.sendable)) {
    return { kind: 'refused', check, message: announce.refused(check.problems.length) };
  }
  const whole = (await details?.().catch(() => undefined))?.default ?? operation;
  const outcome = await callSandbox(whole, values, { request: built.request, rootUrl, ...options });
  return { kind: 'finished', outcome, operation: whole, message: announce.outcome(outcome) };
}

/** The problems of a form as they are now. */
export function checkForm(operation: OperationDoc, values: RequestValues): Check {
  return toCheck(buildRequest(operation, values, { baseUrl: '', tokens: {} }));
}

function toCheck(built: BuiltRequest): Check {
  if (built.kind === 'ready') return { problems: [], sendable: true };
  const problems = built.problems.map((one) => ({ field: one.field, message: describeProblem(one) }));
  return { problems, sendable: built.sendable };
}
