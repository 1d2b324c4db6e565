import type { Cents, Direction } from '../../../people/types';
import type { RuleGroup, TransactionSource } from './rules/ruleGroup';

/** A line ready to be matched: its words and what is known beside them. `type` is a word too, the first: `@PIX`. */
export type Line = {
  words: string[];
  type: string;
  direction: string;
  source?: TransactionSource;
  cents?: Cents;
};

type Part = { text: string; isPrefix: boolean };

type Term = {
  parts: Part[];
  letters: number;
  to: string;
  strength: number;
  direction?: Direction;
  source?: TransactionSource;
  from: Cents;
  below: Cents;
  asksAmount: boolean;
};

const strengths = { fallback: 1, weak: 2, usual: 3, decides: 4 };

/**
 * Rules behind an index by their first word, so that a line costs as many look-ups as its words have letters, however
 * many rules there are. The function it gives finds the category of the third level, or `undefined`.
 *
 * Of all terms that fit, the strongest wins; then the one with more words; then the one that stands earlier, because
 * in Portuguese a name begins with what the shop is; then the longer one; then the later rule.
 */
export function createMatcher(groups: RuleGroup[]): (line: Line) => string | undefined {
  const whole = new Map<string, Term[]>();
  const prefixes = new Map<string, Term[]>();
  for (const term of groups.flatMap(toTerms)) {
    const [first] = term.parts;
    if (!first) continue;
    const index = first.isPrefix ? prefixes : whole;
    const others = index.get(first.text);
    if (others) others.push(term);
    else index.set(first.text, [term]);
  }

  // However long a word is, no longer beginning of it can be known.
  const lengths = [...new Set([...prefixes.keys()].map(({ length }) => length))];

  return function match(line) {
    const words = line.type ? [line.type, ...line.words] : line.words;
    let best: Term | undefined;
    let bestScore = -1;
    const consider = (terms: Term[] | undefined, at: number) => {
      if (!terms) return;
      for (const term of terms) {
        if (!fits(term, line) || !continues(term, words, at)) continue;
        const score =
          ((term.strength * 10 + term.parts.length) * 100 + Math.max(0, 99 - at)) * 100 + term.letters;
        if (score < bestScore) continue;
        best = term;
        bestScore = score;
      }
    };
    words.forEach((word, at) => {
      consider(whole.get(word), at);
      for (const length of lengths) {
        if (length <= word.length) consider(prefixes.get(word.slice(0, length)), at);
      }
    });
    return best?.to;
  };
}

function toTerms({ strength, words, from, below, ...conditions }: RuleGroup): Term[] {
  const asksAmount = from !== undefined || below !== undefined;
  const shared = { ...conditions, strength: strengths[strength], from: from ?? 0, below: below ?? Infinity };
  return Object.entries(words).flatMap(([to, terms]) =>
    terms.split(',').map((term) => {
      const parts = term.trim().split(' ').map(toPart);
      const letters = parts.reduce((sum, { text }) => sum + text.length, 0);
      return { ...shared, asksAmount, to, parts, letters: Math.min(99, letters) };
    }),
  );
}

function toPart(text: string): Part {
  return text.endsWith('*') ? { text: text.slice(0, -1), isPrefix: true } : { text, isPrefix: false };
}

function fits({ direction, source, from, below, asksAmount }: Term, line: Line): boolean {
  if (direction !== undefined && direction !== line.direction) return false;
  if (source !== undefined && source !== line.source) return false;
  if (!asksAmount) return true;
  return line.cents !== undefined && line.cents >= from && line.cents < below;
}

function continues({ parts }: Term, words: string[], at: number): boolean {
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index];
    const word = words[at + index];
    if (!part || word === undefined) return false;
    if (part.isPrefix ? !word.startsWith(part.text) : word !== part.text) return false;
  }
  return true;
}
