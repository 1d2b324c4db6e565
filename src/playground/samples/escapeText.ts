/**
 * The inside of a string literal. `escapes` says how single characters are written; whatever nobody sees (control and
 * format characters, spaces other than the plain one) goes through `code`, by code point.
 */
export function escapeText(
  text: string,
  escapes: Record<string, string>,
  code: (point: number) => string,
): string {
  let result = '';
  for (const character of text) {
    const escaped = Object.hasOwn(escapes, character) ? escapes[character] : undefined;
    if (escaped !== undefined) result += escaped;
    else if (/\p{C}|(?! )\p{Z}/u.test(character)) result += code(character.codePointAt(0) ?? 0);
    else result += character;
  }
  return result;
}

/** The number of a code point in at least `digits` hexadecimal digits. */
export function toHex(point: number, digits: number): string {
  return point.toString(16).padStart(digits, '0');
}
