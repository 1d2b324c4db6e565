import type { MediaTypeDoc, ResponseDoc } from '../contract/types';
import { ApiError, internalError, toEnvelope } from './apiError';
import type { Answer } from './call';
import type { Operation } from './findOperation';
import { isJsonType } from './readBody';
import type { SchemaCheck } from './schemaCheck';

/** Throws 500, naming the place in the schema, when the contract doesn't document this very answer. */
export function checkAnswer(operation: Operation, answer: Answer, check: SchemaCheck): void {
  const response = findResponse(operation, answer.status);
  if (!response) throw internalError(operation.id, `the contract documents no status ${answer.status}`);
  const problem = findProblem(response, answer, check);
  if (problem !== undefined) throw internalError(operation.id, problem);
}

/**
 * The answer for an error. The sandbox's own refusals (400, 401, 404, 500) may be undocumented; where the contract
 * documents the status in a shape that isn't klavi's envelope, its example is told instead.
 */
export function toErrorAnswer(operation: Operation, error: unknown, check: SchemaCheck): Answer {
  const known =
    error instanceof ApiError
      ? error
      : internalError(operation.id, error instanceof Error ? error.message : String(error));
  const answer: Answer = { status: known.status, body: toEnvelope(known), headers: known.headers };
  const response = known.status === 500 ? undefined : findResponse(operation, known.status);
  if (!response || findProblem(response, answer, check) === undefined) return answer;
  const example = findJson(response)?.examples[0];
  return example ? { ...answer, body: example.value } : answer;
}

function findResponse({ responses }: Operation, status: number): ResponseDoc | undefined {
  const names = [String(status), `${String(status)[0]}XX`, 'default'];
  return names
    .map((name) => responses.find((response) => response.status.toUpperCase() === name.toUpperCase()))
    .find((response) => response !== undefined);
}

function findProblem(
  response: ResponseDoc,
  { body, mediaType }: Answer,
  check: SchemaCheck,
): string | undefined {
  if (body === undefined) {
    return response.content.length > 0 ? `status ${response.status} is documented with a body` : undefined;
  }
  if (response.content.length === 0) return `status ${response.status} is documented without a body`;
  if (mediaType !== undefined && !isJsonType(mediaType)) return undefined;
  const schema = findJson(response)?.schema;
  const problem = schema && check(schema, body)[0];
  return problem && `the answer breaks the contract at ${problem.schemaPath}: ${problem.message}`;
}

function findJson(response: ResponseDoc): MediaTypeDoc | undefined {
  return response.content.find(({ mediaType }) => isJsonType(mediaType));
}
