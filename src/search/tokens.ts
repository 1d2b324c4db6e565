/** A word as it was written, and the smaller words it is made of (`/data/v1/links` -> data, v1, links). */
export type Token = { text: string; whole: string; parts: string[] };

const TOKEN = /[\p{L}\p{M}\p{N}_]+(?:[-./:{}]+[\p{L}\p{M}\p{N}_]+)*/gu;
const SEPARATORS = /[-./:{}_]+/u;
const CAMEL_WORDS = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+/gu;

/** Lower case, without accents: what a reader in a hurry types. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function readToken(chunk: string): Token {
  const whole = fold(chunk.replace(/[{}]/g, ''));
  const parts = new Set<string>();
  for (const part of chunk.split(SEPARATORS)) {
    parts.add(fold(part));
    for (const [hump] of part.normalize('NFC').matchAll(CAMEL_WORDS)) parts.add(fold(hump));
  }
  parts.delete(whole);
  return { text: chunk, whole, parts: [...parts].filter((part) => part.length > 1) };
}

/**
 * Reads a text as tokens. Paths and identifiers stay whole, for whoever pastes one into the search, and are
 * split at separators and camelCase humps, for whoever remembers only a piece. Everything is folded.
 * `known` keeps the tokens of words already read: worth it for many texts.
 */
export function tokenize(text: string, known = new Map<string, Token>()): Token[] {
  return Array.from(text.matchAll(TOKEN), ([chunk]) => {
    const token = known.get(chunk) ?? readToken(chunk);
    known.set(chunk, token);
    return token;
  });
}
