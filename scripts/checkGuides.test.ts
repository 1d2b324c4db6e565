import { expect, it } from 'vitest';
import { checkGuides } from './checkGuides';
import { formatProblem } from './contract/problem';

it('accepts twins, and files that are no guides', () => {
  expect(checkGuides(['a.mdx', 'b/c.md', 'b/d.svg'], ['b/c.md', 'a.mdx'])).toEqual([]);
});

it('names the guide without a twin, either way, and where to write it', () => {
  expect(checkGuides(['a.mdx', 'b.mdx'], ['b.mdx', 'c/d.mdx']).map(formatProblem)).toEqual([
    'docs/a.mdx:1:1  guide-parity  This guide has no English twin: write i18n/en/docusaurus-plugin-content-docs/current/a.mdx.',
    'i18n/en/docusaurus-plugin-content-docs/current/c/d.mdx:1:1  guide-parity  ' +
      'This guide has no Portuguese source: write or remove docs/c/d.mdx.',
  ]);
});
