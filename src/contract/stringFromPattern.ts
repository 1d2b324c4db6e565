type Cursor = { source: string; at: number };

/**
 * A string that a regular expression accepts, always the same and as short as it can be: `^\d{11}$` gives eleven
 * digits. `undefined` for what this small reading of the grammar doesn't know (look-around, back references,
 * negated classes) or when the string made isn't accepted after all.
 */
export function stringFromPattern(pattern: string): string | undefined {
  const cursor = { source: pattern, at: 0 };
  try {
    const text = readAlternatives(cursor);
    return cursor.at === pattern.length && new RegExp(pattern, 'u').test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the first alternative and skips the others. */
function readAlternatives(cursor: Cursor): string {
  const first = readSequence(cursor);
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1;
    readSequence(cursor);
  }
  return first;
}

function readSequence(cursor: Cursor): string {
  let text = '';
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at] ?? '')) {
    const atom = readAtom(cursor);
    text += repeat(atom, readCount(cursor));
  }
  return text;
}

/** Digits count up, so that eleven of them don't look like a mistake. */
function repeat(atom: string, count: number): string {
  return Array.from({ length: count }, (_, index) => (atom === '0' ? String((index + 1) % 10) : atom)).join(
    '',
  );
}

function readAtom(cursor: Cursor): string {
  const character = cursor.source[cursor.at++] ?? '';
  if (character === '^' || character === '$') return '';
  if (character === '.') return 'a';
  if (character === '[') return readClass(cursor);
  if (character === '\\') return readEscape(cursor);
  if (character === '(') return readGroup(cursor);
  return character;
}

function readGroup(cursor: Cursor): string {
  if (cursor.source.startsWith('?:', cursor.at)) cursor.at += 2;
  else if (cursor.source[cursor.at] === '?') throw new Error('look-around');
  const text = readAlternatives(cursor);
  if (cursor.source[cursor.at++] !== ')') throw new Error('unclosed group');
  return text;
}

function readEscape(cursor: Cursor): string {
  const character = cursor.source[cursor.at++] ?? '';
  const known: Record<string, string> = { d: '0', w: 'a', s: ' ', t: '\t', n: '\n' };
  if (known[character] !== undefined) return known[character];
  if (/[A-Za-z0-9]/.test(character)) throw new Error('unknown escape');
  return character;
}

/** The first character of a class: `[a-z0-9]` gives `a`. */
function readClass(cursor: Cursor): string {
  if (cursor.source[cursor.at] === '^') throw new Error('negated class');
  const start = cursor.at;
  const first =
    cursor.source[start] === '\\' ? (cursor.at++, readEscape(cursor)) : (cursor.source[cursor.at++] ?? '');
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ']') {
    cursor.at += cursor.source[cursor.at] === '\\' ? 2 : 1;
  }
  cursor.at += 1;
  return first;
}

function readCount(cursor: Cursor): number {
  const [quantifier = '', least] =
    /^(?:[*?]|\+|\{(\d+)(?:,\d*)?\})\??/.exec(cursor.source.slice(cursor.at)) ?? [];
  cursor.at += quantifier.length;
  if (least !== undefined) return Number(least);
  return quantifier.startsWith('*') || quantifier.startsWith('?') ? 0 : 1;
}
