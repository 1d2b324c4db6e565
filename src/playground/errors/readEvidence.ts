import { findJson } from './findJson';
import { readBody } from './readBody';
import type { Evidence } from './types';

/** Characters that are read of a pasted text: nobody's error needs more, and the page has to stay quick. */
export const mostRead = 200_000;

/**
 * Reads whatever a developer has at hand: a JSON body, a whole HTTP answer, what curl -v prints, a log line with JSON in
 * it, a return address, a webhook's body, or only a number. What isn't there stays absent.
 */
export function readEvidence(pasted: string): Evidence {
  const text = pasted.slice(0, mostRead);
  const found = findJson(text);
  const { messages, ids, ...body } = readBody(found);
  const status = readStatusLine(text) ?? body.status;
  const redirect = body.shape === undefined ? readRedirect(text) : undefined;
  const retryAfter = /^[<*\s]*retry-after:\s*([^\r\n]+)/im.exec(text)?.[1]?.trim();
  const isSettled = body.shape !== undefined || status !== undefined || redirect !== undefined;
  const bare = isSettled ? undefined : readBare(text);
  return {
    ...body,
    ...(status !== undefined && { status }),
    ...(bare !== undefined && { bare }),
    ...(redirect && { redirect }),
    ...(retryAfter !== undefined && { retryAfter }),
    messages,
    ids,
    isNotJson: status !== undefined && found.length === 0 && /<!doctype|<html/i.test(text),
    hasNoAnswer: !isSettled && bare === undefined && noAnswer.test(text),
  };
}

/** What an answer on the screen tells, with the status that came with it. */
export function readAnswer(status: number, body: string, retryAfter?: string): Evidence {
  const found = findJson(body.slice(0, mostRead));
  return {
    ...readBody(found),
    status,
    ...(retryAfter !== undefined && { retryAfter }),
    isNotJson: body.trim() !== '' && found.length === 0,
    hasNoAnswer: false,
  };
}

const noAnswer =
  /failed to fetch|networkerror|load failed|econn(?:refused|reset|aborted)|enotfound|etimedout|eai_again|could not resolve host|connection refused|timed? ?out|net::err_|ssl|certificate/i;

/** Of several (a redirection, `100 Continue`), the last one is the answer. */
function readStatusLine(text: string): number | undefined {
  const lines = [...text.matchAll(/^[<*>\s]*HTTP\/\d(?:\.\d)?\s+(\d{3})\b/gim)];
  const inLog = /HTTP\/\d(?:\.\d)?"\s+(\d{3})\b/.exec(text);
  const inWords =
    /\b(?:http(?:\s+status)?|status(?:[ _-]?code)?)["']?\s*[:=]?\s*\(?([1-5]\d{2})\b(?!\d)/i.exec(text);
  const told =
    lines.at(-1)?.[1] ?? inLog?.[1] ?? (text.trimStart().startsWith('{') ? undefined : inWords?.[1]);
  return told === undefined ? undefined : Number(told);
}

function readRedirect(text: string): Evidence['redirect'] {
  const error = /[?&#]error=([^&#\s"'<>]+)/.exec(text)?.[1];
  if (error === undefined) return undefined;
  const description = /[?&#]error_description=([^&#\s"'<>]+)/.exec(text)?.[1];
  return { error: decode(error), ...(description !== undefined && { description: decode(description) }) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return part;
  }
}

/** A number alone, or one that a word announces; in a short text, any number of three or four digits. */
function readBare(text: string): number | undefined {
  const alone = /^\W*(\d{3,4})\W*$/.exec(text)?.[1];
  const announced =
    /\b(?:erro|error|code|c[oó]digo|statuscode|status)\b["']?\W{0,4}(?:n[ºo°.]*\s*)?(\d{3,4})\b/i.exec(
      text,
    )?.[1];
  const short =
    text.length <= 200 ? /(?:^|[\s(:="'])([1-5]\d{2,3})(?=$|[\s).,;:"'])/.exec(text)?.[1] : undefined;
  const told = alone ?? announced ?? short;
  return told === undefined ? undefined : Number(told);
}
