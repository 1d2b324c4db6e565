import type { Json, MediaTypeDoc, OperationDoc } from '../../contract/types';
import { findResponse } from '../findResponse';
import { checkBody, type BodyProblem } from './checkBody';
import { isJsonType, matchMediaType, readMediaType } from './mediaTypes';
import type { Sliced } from './runSliced';

/** What an answer has, or lacks, against its contract, apart from single fields. */
export type AnswerProblem =
  | { kind: 'status'; status: number; documented: string[] }
  | { kind: 'mediaType'; mediaType: string; documented: string[] }
  | { kind: 'missingHeader'; name: string }
  | { kind: 'missingBody' }
  | { kind: 'unexpectedBody' }
  | { kind: 'notJson' };

export type Verdict = {
  answer: AnswerProblem[];
  body: BodyProblem[];
  /** More problems in the body than are listed. */
  isCut: boolean;
  /** Places of the body that were too big to be checked. */
  skipped: string[];
  /** Whether the contract says what the body looks like. */
  hasSchema: boolean;
};

/**
 * Compares an answer with what the contract documents for its status. `json`: the parsed body, `undefined` when the
 * text is none. Throws when the contract's own schema is broken.
 */
export function* validateAnswer(
  operation: OperationDoc,
  {
    status,
    headers,
    text,
    json,
  }: { status: number; headers: [string, string][]; text: string; json: Json | undefined },
): Sliced<Verdict> {
  const verdict: Verdict = { answer: [], body: [], isCut: false, skipped: [], hasSchema: false };
  const response = findResponse(operation, status);
  if (!response) {
    const documented = operation.responses.map((one) => one.status);
    verdict.answer.push({ kind: 'status', status, documented });
    return verdict;
  }
  const present = new Set(headers.map(([name]) => name.toLowerCase()));
  for (const { name, required } of response.headers) {
    // OpenAPI 3.1: a header definition named Content-Type is ignored.
    if (!required || present.has(name.toLowerCase()) || name.toLowerCase() === 'content-type') continue;
    verdict.answer.push({ kind: 'missingHeader', name });
  }
  const isBodiless = operation.method === 'head' || status === 304;
  if (text === '') {
    if (response.content.length > 0 && !isBodiless) verdict.answer.push({ kind: 'missingBody' });
    return verdict;
  }
  if (response.content.length === 0) {
    verdict.answer.push({ kind: 'unexpectedBody' });
    return verdict;
  }
  const mediaType = readMediaType(headers);
  const content = findContent(response.content, mediaType);
  if (!content) {
    const documented = response.content.map((one) => one.mediaType);
    verdict.answer.push({ kind: 'mediaType', mediaType, documented });
    return verdict;
  }
  if (!isJsonType(mediaType)) return verdict;
  if (json === undefined) {
    verdict.answer.push({ kind: 'notJson' });
    return verdict;
  }
  if (!content.schema) return verdict;
  const { problems, isCut, skipped } = yield* checkBody(content.schema, json, operation.$defs);
  return { ...verdict, body: problems, isCut, skipped, hasSchema: true };
}

function findContent(content: MediaTypeDoc[], mediaType: string): MediaTypeDoc | undefined {
  const fits = content
    .map((one) => ({ one, fit: matchMediaType(one.mediaType, mediaType) }))
    .filter(({ fit }) => fit > 0);
  return fits.sort((left, right) => right.fit - left.fit)[0]?.one;
}
