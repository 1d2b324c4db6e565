import { exampleFor } from '../contract/exampleFor';
import type { JsonSchema, ParameterDoc, ResponseDoc } from '../contract/types';
import type { Answer } from './call';
import type { Operation } from './findOperation';
import { isJsonType } from './readBody';

/**
 * The answer of an operation that nobody simulates: its first success response, with the contract's own example or
 * one made from the schema. Throws when the contract documents no success at all.
 */
export function mockAnswer(operation: Operation, $defs: Record<string, JsonSchema>): Answer {
  const response = findSuccess(operation.responses);
  if (!response) throw new Error('the contract documents no successful response');
  const headers = Object.fromEntries(response.headers.flatMap(toHeader));
  const status = toStatus(response.status);
  const media = response.content.find(({ mediaType }) => isJsonType(mediaType)) ?? response.content[0];
  if (!media) return { status, headers };
  const example = media.examples[0];
  const body = example ? example.value : exampleFor(media.schema ?? {}, $defs, { direction: 'response' });
  return { status, headers, mediaType: media.mediaType, body };
}

function findSuccess(responses: ResponseDoc[]): ResponseDoc | undefined {
  const successes = responses.filter(({ status }) => status.startsWith('2'));
  successes.sort((left, right) => left.status.localeCompare(right.status));
  return successes[0] ?? responses.find(({ status }) => status === 'default');
}

/** `2XX` and `default` leave the number open: 200 it is. */
function toStatus(status: string): number {
  return /^\d{3}$/.test(status) ? Number(status) : 200;
}

function toHeader({ name, examples }: ParameterDoc): [string, string][] {
  const example = examples[0]?.value;
  return example === undefined
    ? []
    : [[name, typeof example === 'string' ? example : JSON.stringify(example)]];
}
