import { expect, test } from 'vitest';
import { decodeShare } from './decodeShare';
import { newerLinks, sharedLinks } from './fixtures/sharedLinks';
import { sealJson } from './fixtures/sealJson';
import { kinds } from './kinds';
import { MAX_DATA_BYTES, MAX_FRAGMENT_CHARACTERS } from './limits';

const call = (data: unknown) => JSON.stringify({ kind: 'call', version: 1, data });
const operation = 'klavi-ki/createLink';

test.each(sharedLinks)('opens a $share.kind of version $version', async ({ fragment, share, anchor }) => {
  expect(await decodeShare(fragment)).toEqual({ kind: 'shared', share, anchor });
});

test('every version that was published has a link kept', () => {
  for (const [kind, { version }] of Object.entries(kinds)) {
    const kept = sharedLinks.filter(({ share }) => share.kind === kind).map((link) => link.version);
    expect(new Set(kept)).toEqual(new Set(Array.from({ length: version }, (_, index) => index + 1)));
  }
});

test.each(newerLinks)('names a newer link: %s', async (fragment) => {
  expect(await decodeShare(fragment)).toEqual({ kind: 'newer' });
});

test.each([
  ['', { kind: 'none' }],
  ['#', { kind: 'none' }],
  ['#par%C3%A2metros', { kind: 'none', anchor: 'parâmetros' }],
  ['#100%', { kind: 'none', anchor: '100%' }],
  ['#k1', { kind: 'none', anchor: 'k1' }],
  ['#k1.', { kind: 'damaged' }],
  ['#k1.AAAA', { kind: 'damaged' }],
  ['#k1.not base64', { kind: 'damaged' }],
  ['#k1.~anchor', { kind: 'damaged' }],
  [`#k1.${'A'.repeat(MAX_FRAGMENT_CHARACTERS)}`, { kind: 'tooLarge' }],
])('tells what %s is', async (fragment, expected) => {
  expect(await decodeShare(fragment)).toEqual(expected);
});

test('takes the separator percent-encoded, as some apps send it', async () => {
  const [link] = sharedLinks;
  const decoded = await decodeShare(link?.fragment.replace('~', '%7E') ?? '');
  expect(decoded).toMatchObject({ kind: 'shared', anchor: 'experimentar' });
});

test.each([
  ['no JSON', 'hello'],
  ['no envelope', '[]'],
  ['no data', '{"kind":"call","version":1}'],
  ['more than an envelope', `{"kind":"call","version":1,"data":{"operation":"${operation}"},"run":true}`],
  ['a version that is none', `{"kind":"call","version":0,"data":{"operation":"${operation}"}}`],
  ['a kind from a prototype', '{"kind":"toString","version":0,"data":{}}'],
  ['no operation', call({ body: {} })],
  ['an operation that is a path', call({ operation: '../../evil' })],
  ['an unknown field', call({ operation, send: true })],
  ['an unknown environment', call({ operation, environment: 'https://evil.example' })],
  ['a parameter of a cookie', call({ operation, parameters: { 'cookie.session': 'x' } })],
  ['parameters in a list', call({ operation, parameters: [1] })],
  [
    'a prototype',
    `{"kind":"call","version":1,"data":{"operation":"${operation}","body":{"__proto__":{"a":1}}}}`,
  ],
  [
    'a deep body',
    `{"kind":"call","version":1,"data":{"operation":"${operation}","body":${'['.repeat(9e3)}${']'.repeat(9e3)}}}`,
  ],
])('refuses %s', async (_, json) => {
  expect(await decodeShare(await sealJson(json))).toEqual({ kind: 'damaged' });
});

test.each([
  ['a stranger’s CPF', { body: { personalTaxId: '39053344705' } }],
  ['a CPF in a text', { parameters: { 'query.q': 'cpf 390.533.447-05.' } }],
  ['a key', { body: { secretKey: 'sk_live_8f2e91ab' } }],
  ['a token', { parameters: { 'header.x': 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl' } }],
])('applies nothing of a link with %s', async (_, data) => {
  expect(await decodeShare(await sealJson(call({ operation, ...data })))).toEqual({ kind: 'notAllowed' });
});

test('stops at a payload that swells', async () => {
  const fragment = await sealJson(call({ operation, body: 'a'.repeat(MAX_DATA_BYTES * 60) }));
  expect(fragment.length).toBeLessThan(MAX_FRAGMENT_CHARACTERS);
  expect(await decodeShare(fragment)).toEqual({ kind: 'tooLarge' });
});
