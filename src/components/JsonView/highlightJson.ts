export type JsonToken = { kind: 'plain' | 'key' | 'string' | 'number' | 'literal'; text: string };

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Cuts pretty-printed JSON into coloured pieces; joined, they are the text again. */
export function highlightJson(text: string): JsonToken[] {
  const tokens: JsonToken[] = [];
  let end = 0;
  const push = (kind: JsonToken['kind'], piece: string) => piece && tokens.push({ kind, text: piece });
  for (const match of text.matchAll(TOKEN)) {
    const [piece, quoted, colon = ''] = match;
    push('plain', text.slice(end, match.index));
    if (quoted) {
      push(colon ? 'key' : 'string', quoted);
      push('plain', colon);
    } else push(/^[tfn]/.test(piece) ? 'literal' : 'number', piece);
    end = match.index + piece.length;
  }
  push('plain', text.slice(end));
  return tokens;
}
