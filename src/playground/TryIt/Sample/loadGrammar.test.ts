import { Prism } from 'prism-react-renderer';
import { expect, test } from 'vitest';
import { languages } from '../../samples/languages';
import { grammarName, loadGrammar } from './loadGrammar';

// The shell's grammar comes with the site's theme.
test.each(languages.filter(({ id }) => id !== 'curl'))(
  '$name has a grammar once it is loaded',
  async ({ id }) => {
    await loadGrammar(id);
    const tokens = Prism.tokenize('return "a";', Prism.languages[grammarName(id)] ?? {});
    expect(tokens[0]).toMatchObject({ type: 'keyword', content: 'return' });
  },
);
