import { Prism } from 'prism-react-renderer';
import type { LanguageId } from '../../samples/languages';

/** What prism-react-renderer or the site's theme has loaded already. */
const known: Partial<Record<LanguageId, string>> = {
  curl: 'bash',
  javascript: 'javascript',
  python: 'python',
  go: 'go',
};

/** Prism's name of a language. */
export function grammarName(language: LanguageId): string {
  return known[language] ?? language;
}

/** Loads the grammar of a language into prism-react-renderer's Prism. */
export async function loadGrammar(language: LanguageId): Promise<void> {
  if (known[language] !== undefined || language in Prism.languages) return;
  // Prism's files look for it there.
  Object.assign(globalThis, { Prism });
  if (language === 'java')
    await import(/* webpackChunkName: "samples-java" */ 'prismjs/components/prism-java');
  if (language === 'csharp') {
    await import(/* webpackChunkName: "samples-csharp" */ 'prismjs/components/prism-csharp');
  }
  if (language === 'ruby')
    await import(/* webpackChunkName: "samples-ruby" */ 'prismjs/components/prism-ruby');
  if (language === 'php') {
    await import(/* webpackChunkName: "samples-php" */ 'prismjs/components/prism-markup-templating');
    await import(/* webpackChunkName: "samples-php" */ 'prismjs/components/prism-php');
  }
}
