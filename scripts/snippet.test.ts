import { describe, expect, it } from 'vitest';
import { parseSnippetUse, readSnippet, type SnippetSources, type SnippetUse } from './snippet';

const program = `import { x } from 'y';

// #region check
  if (x) {
    x();
  }
// #endregion
// #region open
x();
`;

const json = (name: string, value: number) => ({
  mediaType: 'application/json',
  examples: [{ name, value: { value } }],
});

const sources: SnippetSources = {
  files: ['webhooks/receiver.mjs'],
  readFile: () => program,
  operations: ['library/getBook'],
  readOperation: () => ({
    requestBody: { required: true, content: [json('novo', 1)] },
    responses: [{ status: '200', description: '', headers: [], links: [], content: [json('livro', 2)] }],
  }),
  webhooks: ['library/book_lent'],
  readWebhook: () => ({ requestBody: { required: true, content: [json('emprestado', 3)] } }),
};

describe('what a fence says', () => {
  const cases: [meta: string, use: SnippetUse | undefined][] = [
    ['', undefined],
    ['title="profile=1"', undefined],
    ['file=a/b.mjs', { from: 'file', name: 'a/b.mjs' }],
    ['title="x" file=a.ts region=part', { from: 'file', name: 'a.ts', region: 'part' }],
    ['response=p/op/200/ok', { from: 'response', name: 'p/op/200/ok' }],
  ];
  it.each(cases)('%s', (meta, use) => {
    expect(parseSnippetUse(meta)).toEqual(use);
  });
});

describe('what it is filled with', () => {
  const cases: [use: SnippetUse, text: string][] = [
    [{ from: 'request', name: 'library/getBook/novo' }, '{\n  "value": 1\n}'],
    [{ from: 'response', name: 'library/getBook/200/livro' }, '{\n  "value": 2\n}'],
    [{ from: 'webhook', name: 'library/book_lent/emprestado' }, '{\n  "value": 3\n}'],
    [{ from: 'file', name: 'webhooks/receiver.mjs', region: 'check' }, 'if (x) {\n  x();\n}'],
    [
      { from: 'file', name: 'webhooks/receiver.mjs' },
      "import { x } from 'y';\n\n  if (x) {\n    x();\n  }\nx();",
    ],
  ];
  it.each(cases)('%o', (use, text) => {
    expect(readSnippet(use, sources)).toEqual({ ok: true, text });
  });
});

describe('what it cannot be filled with', () => {
  const cases: [use: SnippetUse, reason: RegExp][] = [
    [{ from: 'file', name: 'webhooks/reciever.mjs' }, /no file .* Did you mean "webhooks\/receiver.mjs"/],
    [{ from: 'file', name: 'webhooks/receiver.mjs', region: 'none' }, /no "#region none"/],
    [{ from: 'file', name: 'webhooks/receiver.mjs', region: 'open' }, /has no "#endregion"/],
    [{ from: 'request', name: 'library/getBok/novo' }, /no operation "library\/getBok".*getBook/],
    [{ from: 'request', name: 'library/getBook/nov' }, /no example "nov".* It has novo/],
    [{ from: 'response', name: 'library/getBook/404/livro' }, /no response "404". It has 200/],
    [{ from: 'webhook', name: 'library/book_len/x' }, /no webhook "library\/book_len"/],
    [{ from: 'webhook', name: 'library/book_lent' }, /no example ""/],
  ];
  it.each(cases)('%o', (use, reason) => {
    expect(readSnippet(use, sources)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });
});
