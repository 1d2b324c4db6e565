import { expect, it } from 'vitest';
import { checkTwins, markTranslated } from './checkTwins';

const source = { file: 'docs/a/b.mdx', text: '---\ntitle: A\n---\n\nOi, Bia.\n' };
const file = 'i18n/en/docusaurus-plugin-content-docs/current/a/b.mdx';
const english = '---\ntitle: A\n---\n\nHi, Bia.\n';

it('is content with a twin that was marked, until the source says something else', () => {
  const twin = { file, text: markTranslated(english, source.text) };
  expect(checkTwins([source, twin])).toEqual([]);
  expect(checkTwins([{ ...source, text: source.text.replace('\n\n', '\n\n\n') }, twin])).toEqual([]);
  expect(checkTwins([{ ...source, text: source.text.replace('Oi', 'Olá') }, twin])).toEqual([
    {
      file,
      line: 1,
      column: 1,
      rule: 'stale-twin',
      reason:
        'docs/a/b.mdx changed after this translation: bring it up to date, then run "npm run translated -- docs/a/b.mdx".',
    },
  ]);
});

it('finds a twin that was never marked', () => {
  expect(checkTwins([source, { file, text: english }])).toHaveLength(1);
});

it('marks again in the same place', () => {
  const once = markTranslated(english, source.text);
  const twice = markTranslated(once, 'another text');
  expect(twice.split('\n')).toHaveLength(once.split('\n').length);
  expect(twice).not.toBe(once);
  expect(twice).toMatch(/^---\ntitle: A\ntranslation_of: [0-9a-f]{8}\n---\n\nHi, Bia\.\n$/);
});

it('refuses a guide without front matter', () => {
  expect(() => markTranslated('Hi.\n', 'Oi.\n')).toThrow('no front matter');
});
