import { expect, it } from 'vitest';
import { checkSnippets } from './checkSnippets';
import type { SnippetSources } from './snippet';

const sources: SnippetSources = {
  files: ['a.mjs'],
  readFile: () => 'run();\n',
  operations: [],
  readOperation: () => ({ responses: [] }),
  webhooks: [],
  readWebhook: () => ({}),
};

function check(text: string) {
  return checkSnippets([{ file: 'docs/a.mdx', text }], sources).map(
    ({ line, reason }) => `${line} ${reason}`,
  );
}

it.each([
  '```js file=a.mjs\n```\n',
  '```text\nOi\n```\n',
  '```\nárvore\n```\n',
  ':::tip\n  ```js file=a.mjs\n  ```\n:::\n',
])('is content with %j', (text) => {
  expect(check(text)).toEqual([]);
});

it.each([
  ['# A\n\n```js\nrun();\n```\n', '3 This js isn’t run by any test'],
  ['```js file=b.mjs\n```\n', '1 there is no file "examples/b.mjs"'],
  ['```js file=a.mjs\nrun();\n```\n', '1 This block is filled when the site is built'],
  ['```text\nOi\n```\n\n```json\n{}\n```\n', '5 This json isn’t run'],
])('finds %j', (text, problem) => {
  expect(check(text)).toEqual([expect.stringContaining(problem)]);
});
