import { statusTableProducts } from '../../catalog/errors';
import type { OperationDoc } from '../../contract/types';
import { matchClass, matchErrors, matchNames } from './matchErrors';
import { namedFields } from './namedFields';
import { readAnswer, readEvidence } from './readEvidence';
import type { Candidate, Decoded, Evidence, NoteId } from './types';

/** What a pasted text means, by the table of the error guide. Never throws. */
export function decodeText(text: string): Decoded {
  const evidence = readEvidence(text);
  if (text.trim() === '') return { kind: 'unknown', reason: 'empty', evidence };
  const decoded = decode(evidence);
  if (decoded.kind !== 'unknown' || decoded.reason !== 'nothing') return decoded;
  return toDecoded(matchNames(text.slice(0, 2000)), evidence) ?? decoded;
}

/** What an answer of an operation means: `status` is the HTTP status, `body` its text as it came. */
export function decodeAnswer({
  status,
  body,
  retryAfter,
  operation,
}: {
  status: number;
  body: string;
  /** The header, as it came. */
  retryAfter?: string;
  operation?: OperationDoc;
}): Decoded {
  return decode(readAnswer(status, body, retryAfter), operation);
}

function decode(evidence: Evidence, operation?: OperationDoc): Decoded {
  const { shape, code, status, bare, eventName, hasNoAnswer } = evidence;
  const matched = matchErrors(evidence);
  if (matched.length > 0) return toDecoded(matched, evidence, operation) ?? nothing(evidence);
  if (shape === 'event' && eventName !== undefined) return { kind: 'event', eventName, evidence };
  if (hasNoAnswer) return { kind: 'unknown', reason: 'noAnswer', evidence };
  const number = status ?? code ?? bare;
  if (number === undefined) return nothing(evidence);
  const place = status === undefined ? (code === undefined ? 'bare' : 'statusCode') : 'httpStatus';
  const isStatus = number >= 400 && number <= 599 && shape !== 'report' && shape !== 'task';
  const generic = toDecoded(isStatus ? matchClass(number, place) : [], evidence, operation, ['generic']);
  if (generic) return generic;
  if (status !== undefined && status < 300 && code === undefined)
    return succeed(evidence) ?? nothing(evidence);
  const isRedirection = number >= 300 && number <= 399 && shape !== 'report';
  return { kind: 'unknown', reason: isRedirection ? 'redirection' : 'code', evidence };
}

/** A success that has no row of its own (202, 204) means what 200 means. */
function succeed(evidence: Evidence): Decoded | undefined {
  const rows = matchErrors({ messages: [], ids: {}, isNotJson: false, hasNoAnswer: false, status: 200 });
  return toDecoded(
    rows.map((row) => ({ ...row, code: String(evidence.status) })),
    evidence,
  );
}

function nothing(evidence: Evidence): Decoded {
  return { kind: 'unknown', reason: 'nothing', evidence };
}

function toDecoded(
  [first, ...rest]: Candidate[],
  evidence: Evidence,
  operation?: OperationDoc,
  more: NoteId[] = [],
): Decoded | undefined {
  if (!first) return undefined;
  const isTask = evidence.shape === 'task' && evidence.taskStatus !== 'fail';
  const isSuccess = first.entry.retry === 'needless' || isTask;
  // An error that came with a 200 is an error.
  const others = rest.filter(
    ({ entry, place }) => isSuccess || place === 'bare' || entry.retry !== 'needless',
  );
  return {
    kind: isSuccess ? 'success' : 'error',
    candidates: [first, ...others],
    isAmbiguous: others.length > 0,
    fields: isSuccess ? [] : namedFields(evidence.messages, operation),
    notes: isSuccess ? [] : [...more, ...listNotes(first, evidence, operation)],
    evidence,
  };
}

function listNotes({ entry }: Candidate, evidence: Evidence, operation?: OperationDoc): NoteId[] {
  const { status, code = 0, isNotJson } = evidence;
  const isOwn = entry.kind === 'business' || entry.kind === 'payment';
  const mayBeDone =
    operation?.method === 'post' && operation.security.length > 0 && entry.retry === 'backoff';
  const isElsewhere =
    operation !== undefined && entry.kind === 'http' && !statusTableProducts.includes(operation.product);
  const isUnknownReason = entry.kind === 'http' && code >= 1000;
  return [
    ...(isUnknownReason ? ['generic' as const] : []),
    ...(isOwn && status !== undefined && status !== 416 ? ['unusualStatus' as const] : []),
    ...(isNotJson ? ['notJson' as const] : []),
    ...(mayBeDone && status !== 429 ? ['creates' as const] : []),
    ...(isElsewhere ? ['otherProduct' as const] : []),
  ];
}
