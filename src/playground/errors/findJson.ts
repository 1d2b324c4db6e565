import type { Json } from '../../contract/types';

/** How many openings are tried: a long log may be full of braces that open nothing. */
const mostStarts = 60;

/**
 * Every JSON object or array in a text, in order, outermost only; also JSON that a log wrote as a quoted string, and
 * objects as Python prints them. Linear but for openings that never close, of which only so many are tried.
 */
export function findJson(text: string): Json[] {
  const whole = parse(text.trim());
  if (whole !== undefined && typeof whole === 'object' && whole !== null) return [whole];
  const plain = scan(text);
  return plain.length > 0 || !text.includes('\\"') ? plain : scan(text.replaceAll('\\"', '"'));
}

function scan(text: string): Json[] {
  const found: Json[] = [];
  let starts = 0;
  let at = 0;
  while (at < text.length && starts < mostStarts) {
    const start = nextOpening(text, at);
    if (start < 0) break;
    starts += 1;
    const end = findEnd(text, start);
    const value = end < 0 ? undefined : parse(text.slice(start, end));
    if (value !== undefined) found.push(value);
    at = value === undefined ? start + 1 : end;
  }
  return found;
}

function nextOpening(text: string, from: number): number {
  const found = text.slice(from).search(/[{[]/);
  return found < 0 ? -1 : from + found;
}

/** Just behind the bracket that closes the one at `start`; -1 when none does. */
function findEnd(text: string, start: number): number {
  let depth = 0;
  let isText = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (isText) {
      if (character === '\\') index += 1;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return -1;
}

function parse(text: string): Json | undefined {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text.startsWith("{'") ? parsePython(text) : undefined;
  }
}

function parsePython(text: string): Json | undefined {
  const json = text
    .replaceAll("'", '"')
    .replaceAll(/\bNone\b/g, 'null')
    .replaceAll(/\bTrue\b/g, 'true')
    .replaceAll(/\bFalse\b/g, 'false');
  try {
    return JSON.parse(json) as Json;
  } catch {
    return undefined;
  }
}
