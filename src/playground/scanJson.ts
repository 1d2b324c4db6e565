import { formatPointer, parsePointer, type Segment } from '../contract/jsonPointer';

/** Why a text is no JSON; `found` is what stands there, for those that name it. */
export type JsonFault = {
  code:
    | 'empty'
    | 'value'
    | 'key'
    | 'colon'
    | 'comma'
    | 'trailingComma'
    | 'unclosedText'
    | 'unclosed'
    | 'escape'
    | 'controlCharacter'
    | 'number'
    | 'after'
    | 'duplicateKey';
  /** Both from 1; columns count UTF-16 code units. */
  line: number;
  column: number;
  found?: string;
};

export type ScannedJson = {
  /** The line of every value by its pointer, as far as the text could be read; of a property, the line of its name. */
  lines: Map<string, number>;
  fault?: JsonFault;
};

/** Ends the scan at the first fault. */
class Stop extends Error {}

/**
 * Reads a JSON text (RFC 8259) for its places: browsers word their own errors, and tell no line. Besides what the
 * grammar forbids, a key that comes twice in one object is a fault, since its first value would be lost.
 */
export function scanJson(text: string): ScannedJson {
  const lines = new Map<string, number>();
  let at = 0;

  function stop(code: JsonFault['code'], where = at, found?: string): never {
    const before = text.slice(0, where).split('\n');
    const fault: JsonFault = { code, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    throw Object.assign(new Stop(), { fault: found === undefined ? fault : { ...fault, found } });
  }

  let line = 1;
  let counted = 0;
  function lineHere(): number {
    for (; counted < at; counted += 1) if (text[counted] === '\n') line += 1;
    return line;
  }

  function skipSpace(): void {
    while (/[ \t\n\r]/.test(text[at] ?? '')) at += 1;
  }

  function readText(): string {
    const start = at;
    at += 1;
    for (; text[at] !== '"'; at += 1) {
      const character = text[at];
      if (character === undefined || character === '\n') stop('unclosedText', start);
      if (character < ' ') stop('controlCharacter');
      if (character !== '\\') continue;
      if (!/^\\(["\\/bfnrt]|u[\da-fA-F]{4})/.test(text.slice(at, at + 6))) stop('escape');
      at += 1;
    }
    at += 1;
    return JSON.parse(text.slice(start, at)) as string;
  }

  function readValue(path: Segment[], own: number): void {
    lines.set(formatPointer(path), own);
    const character = text[at];
    if (character === undefined) stop('unclosed');
    if (character === '{' || character === '[') return readStructure(path, character === '{');
    if (character === '"') return void readText();
    const word = /^[^\s,:[\]{}"]+/.exec(text.slice(at, at + 400))?.[0] ?? '';
    if (!/^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(word)) {
      stop(/^[-+.\d]/.test(word) ? 'number' : 'value', at, word || character);
    }
    at += word.length;
  }

  function readStructure(path: Segment[], isObject: boolean): void {
    const open = at;
    const end = isObject ? '}' : ']';
    const keys = new Set<string>();
    at += 1;
    for (let index = 0; ; index += 1) {
      skipSpace();
      if (text[at] === end && index === 0) break;
      if (text[at] === undefined) stop('unclosed', open, text[open]);
      let segment: Segment = index;
      const own = lineHere();
      if (isObject) {
        if (text[at] === end) stop('trailingComma');
        if (text[at] !== '"') stop('key', at, text[at]);
        const start = at;
        segment = readText();
        if (keys.has(segment)) stop('duplicateKey', start, segment);
        keys.add(segment);
        skipSpace();
        if (text[at] !== ':') stop('colon');
        at += 1;
        skipSpace();
      } else if (text[at] === end) stop('trailingComma');
      readValue([...path, segment], own);
      skipSpace();
      if (text[at] === end) break;
      if (text[at] === undefined) stop('unclosed', open, text[open]);
      if (text[at] !== ',') stop('comma');
      at += 1;
    }
    at += 1;
  }

  try {
    skipSpace();
    if (at === text.length) stop('empty');
    readValue([], lineHere());
    skipSpace();
    if (at < text.length) stop('after');
    return { lines };
  } catch (error) {
    if (error instanceof Stop && 'fault' in error) return { lines, fault: error.fault as JsonFault };
    // Nested deeper than the call stack: JSON.parse is as helpless.
    if (error instanceof RangeError) return { lines };
    throw error;
  }
}

/**
 * The line, from 1, of the value at a JSON Pointer in a JSON text; of what isn't there, the line of what would hold it.
 * `undefined` where the text breaks off before.
 */
export function findLineOf(pointer: string, text: string): number | undefined {
  const { lines } = scanJson(text);
  const path = parsePointer(pointer);
  for (let length = path.length; length >= 0; length -= 1) {
    const line = lines.get(formatPointer(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return undefined;
}
