import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const file = readFileSync(new URL('saveTokens.js', import.meta.url), 'utf8');

/** Runs one region the way Postman runs a script after a response; returns the environment it leaves. */
function runAfter(region: string, body: object): Record<string, string> {
  const script = new RegExp(`// #region ${region}\n(.*?)// #endregion`, 's').exec(file)?.[1];
  if (script === undefined) throw new Error(`saveTokens.js has no region "${region}"`);
  const saved: Record<string, string> = {};
  const environment = { set: (name: string, value: string) => (saved[name] = value) };
  runInNewContext(script, { pm: { response: { json: () => body }, environment } });
  return saved;
}

test.each([
  ['accessToken', { accessToken: 'a.b.c', expireIn: 1800 }, { accessToken: 'a.b.c' }],
  ['linkToken', { linkId: 'l-1', linkToken: 'd.e.f' }, { linkToken: 'd.e.f' }],
  ['klaas', { access_token: 'g.h.i', token_type: 'Bearer' }, { klaasToken: 'g.h.i' }],
])('%s: the token of an answer is there for the next call', (region, body, saved) => {
  expect(runAfter(region, body)).toStrictEqual(saved);
});

test.each(['accessToken', 'linkToken', 'klaas'])('%s: an error leaves the old token alone', (region) => {
  expect(runAfter(region, { statusCode: 401, error: 'Unauthorized' })).toStrictEqual({});
});
