import { exampleFor } from '../contract/exampleFor';
import type { JsonSchema, MediaTypeDoc, ParameterDoc, ResponseDoc } from '../contract/types';
import { badRequest } from './apiError';
import type { Answer } from './call';
import type { Operation } from './findOperation';
import { readPreference } from './readPreference';
import { isJsonType } from './readBody';

/**
 * The answer of an operation that nobody simulates: its first success response, with the contract's own example or
 * one made from the schema. `Prefer: code=404` and `Prefer: example=name` choose another (RFC 7240; the names are
 * those that Prism uses); 400 when there is none. Throws when the contract documents no success at all.
 */
export function mockAnswer(
  operation: Operation,
  $defs: Record<string, JsonSchema>,
  prefer: string | null = null,
): Answer {
  const wanted = readPreference(prefer);
  const response = findResponse(operation.responses, wanted);
  const headers = Object.fromEntries(response.headers.flatMap(toHeader));
  const status = wanted.code ?? toStatus(response.status);
  const media = chooseMedia(response, wanted.example);
  if (!media) return { status, headers };
  const example = wanted.example === undefined ? media.examples[0] : findExample(media, wanted.example);
  const body = example ? example.value : exampleFor(media.schema ?? {}, $defs, { direction: 'response' });
  return { status, headers, mediaType: media.mediaType, body };
}

function findResponse(
  responses: ResponseDoc[],
  { code, example }: ReturnType<typeof readPreference>,
): ResponseDoc {
  if (code !== undefined) {
    const response = responses.find(({ status }) => fitsCode(status, code));
    if (!response) throw badRequest(`Prefer: the contract documents no status ${code}`);
    return response;
  }
  if (example !== undefined) {
    const named = responses.find((response) =>
      response.content.some((media) => findExample(media, example) !== undefined),
    );
    if (!named) throw badRequest(`Prefer: the contract has no example ${example} here`);
    return named;
  }
  const success = findSuccess(responses);
  if (!success) throw new Error('the contract documents no successful response');
  return success;
}

function fitsCode(status: string, code: number): boolean {
  return status === String(code) || status.toUpperCase() === `${String(code)[0]}XX`;
}

function chooseMedia(response: ResponseDoc, example: string | undefined): MediaTypeDoc | undefined {
  if (example !== undefined) {
    const named = response.content.find((media) => findExample(media, example) !== undefined);
    if (!named) throw badRequest(`Prefer: the contract has no example ${example} for ${response.status}`);
    return named;
  }
  return response.content.find(({ mediaType }) => isJsonType(mediaType)) ?? response.content[0];
}

function findExample(media: MediaTypeDoc, name: string) {
  return media.examples.find((example) => example.name === name);
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
