import { screenRules, type PrivateKind } from './screenRules';

export type ScreenedText = { text: string; found: PrivateKind[] };

/**
 * A text without credentials and without real people's data: each is replaced by a persona's or by a name in braces.
 * What was found is listed; a text that stays as it was has nothing. A text that hides it (escaped twice, in other
 * digits, with characters that nobody sees) is emptied.
 */
export function screenText(text: string): ScreenedText {
  const { text: screened, found } = rewrite(text);
  const hidden = [screened, ...listReadings(screened)].flatMap((reading) => rewrite(reading).found);
  if (hidden.length === 0) return { text: screened, found };
  return { text: '', found: [...new Set([...found, ...hidden])] };
}

type Span = { from: number; to: number; text: string };

function rewrite(text: string): ScreenedText {
  const spans: Span[] = [];
  const found = new Set<PrivateKind>();
  for (const { what, pattern, judge } of screenRules) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const isJudged = spans.some((span) => span.from < to && from < span.to);
      const stands = isJudged ? undefined : judge(match);
      // What begins inside a match that was none can still be one.
      if (stands === undefined) pattern.lastIndex = from + (text.codePointAt(from)! > 0xffff ? 2 : 1);
      else {
        spans.push({ from, to, text: stands });
        if (stands !== match[0] && what !== 'harmless') found.add(what);
      }
    }
  }
  return { text: replaceSpans(text, spans), found: [...found] };
}

function replaceSpans(text: string, spans: Span[]): string {
  let at = 0;
  let replaced = '';
  for (const span of spans.sort((one, other) => one.from - other.from)) {
    replaced += text.slice(at, span.from) + span.text;
    at = span.to;
  }
  return replaced + text.slice(at);
}

/** How else a text can be read: digits of other scripts, without invisible characters, percent-decoded. */
function listReadings(text: string): string[] {
  const plain = text.normalize('NFKC').replaceAll(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '');
  const once = decode(plain);
  return [...new Set([plain, once, decode(once)])].filter((reading) => reading !== text);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
