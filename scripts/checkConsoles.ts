import { explainConsole, type KnownOperations } from './explainConsole';
import type { TextFile } from './contract/lintContract';
import type { Problem } from './contract/problem';

/** An element that shows an operation by its name, as guides write it. */
const element = /<(TryIt|Operation)\b([^>]*)>/g;
const attribute = /([\w-]+)="([^"]*)"/g;

/**
 * Every console in a guide names an operation and an example of the contracts. The build says so, too, but a bundler's
 * cache doesn't look again at a guide that stays while its contract changes.
 */
export function checkConsoles(guides: TextFile[], known: KnownOperations): Problem[] {
  return guides.flatMap(({ file, text }) =>
    [...text.matchAll(element)].flatMap((match): Problem[] => {
      const [, name = '', attributes = ''] = match;
      if (/\boperation=\{/.test(attributes)) return [];
      const use = Object.fromEntries(
        [...attributes.matchAll(attribute)].map(([, key, value]) => [key, value]),
      );
      const reason = explainConsole(use, known);
      if (reason === undefined) return [];
      return [{ file, ...placeOf(text, match.index), rule: 'console', reason: `<${name}>: ${reason}` }];
    }),
  );
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
