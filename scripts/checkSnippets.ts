import type { TextFile } from './contract/lintContract';
import type { Problem } from './contract/problem';
import { parseSnippetUse, readSnippet, type SnippetSources } from './snippet';

const block = /^[ \t]*```(\S*)([^\n]*)\n([\s\S]*?)^[ \t]*```/gm;
/** What may be typed by hand: messages, addresses, trees. Everything else is run somewhere. */
const typed = ['', 'text'];

/** Every code block of a guide is taken from a program that the tests run, or from a contract's example. */
export function checkSnippets(guides: TextFile[], sources: SnippetSources): Problem[] {
  return guides.flatMap(({ file, text }) =>
    [...text.matchAll(block)].flatMap((match): Problem[] => {
      const [, language = '', meta = '', body = ''] = match;
      const reason = explain(language, meta, body, sources);
      if (reason === undefined) return [];
      const line = text.slice(0, match.index).split('\n').length;
      return [{ file, line, column: 1, rule: 'snippet', reason }];
    }),
  );
}

function explain(language: string, meta: string, body: string, sources: SnippetSources): string | undefined {
  const use = parseSnippetUse(meta);
  if (!use) {
    if (typed.includes(language)) return undefined;
    return `This ${language} isn’t run by any test: take it from examples/ (file=…) or from a contract (request=, response=, webhook=).`;
  }
  if (body.trim() !== '') return 'This block is filled when the site is built: leave it empty.';
  const snippet = readSnippet(use, sources);
  return snippet.ok ? undefined : snippet.reason;
}
