import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { TwoTokens } from '.';

type Operation = { security?: Record<string, unknown>[] };

const contract = parse(readFileSync(new URL('../../../openapi/klavi-ki.yaml', import.meta.url), 'utf8'));
const html = renderToStaticMarkup(<TwoTokens />).replaceAll(/<wbr\/?>/g, '');

/** Paths listed in the box of each token. */
const [backEnd = '', frontEnd = ''] = html.split(/<p class="[^"]*bridge/);

test.each([
  { token: 'accessToken', box: backEnd },
  { token: 'linkToken', box: frontEnd },
])('what $token opens is what the contract says', ({ token, box }) => {
  const paths = [...box.matchAll(/<li><code>([^<]+)</g)].map(([, path = '']) => path);
  expect(paths).toHaveLength(3);
  for (const path of paths) {
    const operations = Object.values(contract.paths[path] ?? {}) as Operation[];
    const schemes = operations.flatMap(({ security = [] }) => security.flatMap((one) => Object.keys(one)));
    expect(schemes, path).toContain(token);
  }
});
