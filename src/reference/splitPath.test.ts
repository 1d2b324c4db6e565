import { expect, test } from 'vitest';
import { splitPath } from './splitPath';

test.each([
  ['/data/v1/auth', ['/data/v1/auth']],
  ['/consents/{consentId}/revoke', ['/consents/', '{consentId}', '/revoke']],
  ['/{a}/{b}', ['/', '{a}', '/', '{b}']],
  ['/files/{name}.{ext}', ['/files/', '{name}', '.', '{ext}']],
  ['/odd}{', ['/odd}{']],
])('cuts %s', (path, expected) => {
  const parts = splitPath(path);
  expect(parts.map(({ text }) => text)).toEqual(expected);
  for (const { kind, text } of parts) expect(kind).toBe(/^\{.*\}$/.test(text) ? 'parameter' : 'literal');
});
