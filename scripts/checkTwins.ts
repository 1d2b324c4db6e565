import { createHash } from 'node:crypto';
import { sourceGuides, translatedGuides } from './checkGuides';
import type { TextFile } from './contract/lintContract';
import type { Problem } from './contract/problem';

/** In the front matter of an English guide: which state of the Portuguese one it says the same as. */
const mark = /^translation_of: (\S+)$/m;

/** Eight hexadecimal digits that change with a guide's words; spaces and line breaks don't count. */
export function hashGuide(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8);
}

/**
 * An English guide says which state of its source it translates: one that says another, or none, is stale.
 * Takes the guides of both languages; those without a twin are another check's.
 */
export function checkTwins(guides: TextFile[]): Problem[] {
  const sources = new Map(guides.map(({ file, text }) => [file, text]));
  return guides.flatMap(({ file, text }): Problem[] => {
    if (!file.startsWith(`${translatedGuides}/`)) return [];
    const source = toSource(file);
    const original = sources.get(source);
    if (original === undefined || mark.exec(text)?.[1] === hashGuide(original)) return [];
    const reason = `${source} changed after this translation: bring it up to date, then run "npm run translated -- ${source}".`;
    return [{ file, line: 1, column: 1, rule: 'stale-twin', reason }];
  });
}

/** The text of an English guide with the state of its source noted in its front matter. Throws when it has none. */
export function markTranslated(text: string, source: string): string {
  const line = `translation_of: ${hashGuide(source)}`;
  if (mark.test(text)) return text.replace(mark, line);
  if (!text.startsWith('---\n')) throw new Error('The guide has no front matter.');
  return text.replace(
    /^---\n([\s\S]*?)\n---\n/,
    (_whole, values: string) => `---\n${values}\n${line}\n---\n`,
  );
}

function toSource(translated: string): string {
  return sourceGuides + translated.slice(translatedGuides.length);
}
