import { expect, it } from 'vitest';
import { fillKeys, type FillOptions } from './fillKeys';

const keyCalls = [
  { method: 'POST', path: '/data/v1/auth', names: ['accessKey', 'secretKey'] },
  { method: 'POST', path: '/token', names: ['client_id', 'client_secret'] },
];
const keys = { accessKey: 'ak "1"\\', secretKey: 'sk&2', client_id: 'app', client_secret: 'a+b&c=ç' };
const json = 'application/json; charset=utf-8';
const form = 'application/x-www-form-urlencoded';

function fill(path: string, contentType: string, body: string, more: Partial<FillOptions> = {}) {
  const url = new URL(path, 'https://api.klavi.ai');
  const options = { method: 'POST', url, contentType, body: Buffer.from(body), keys, keyCalls, ...more };
  const filled = fillKeys(options);
  return filled.kind === 'filled' ? filled.body.toString() : filled;
}

it('writes keys as JSON does', () => {
  const body = fill('/data/v1/auth', json, '{"accessKey":"{{accessKey}}","secretKey":"{{secretKey}}"}');
  expect(JSON.parse(String(body))).toEqual({ accessKey: keys.accessKey, secretKey: keys.secretKey });
});

it('writes keys as a form does, and leaves the rest', () => {
  const sent =
    'grant_type=client_credentials&client_id=%7B%7Bclient_id%7D%7D&client_secret={{client_secret}}';
  const body = new URLSearchParams(String(fill('/token', form, sent)));
  expect(Object.fromEntries(body)).toEqual({
    grant_type: 'client_credentials',
    client_id: 'app',
    client_secret: 'a+b&c=ç',
  });
});

it.each([
  ['another call', '/data/v1/links', json, '{"accessKey":"{{accessKey}}"}'],
  ['a path below', '/data/v1/auth/x', json, '{"accessKey":"{{accessKey}}"}'],
  ['another field', '/data/v1/auth', json, '{"externalInfo":"{{secretKey}}"}'],
  ['the other key’s field', '/data/v1/auth', json, '{"accessKey":"{{secretKey}}"}'],
  ['a field further down', '/data/v1/auth', json, '{"a":{"accessKey":"{{accessKey}}"}}'],
  ['a part of a value', '/data/v1/auth', json, '{"accessKey":"x {{accessKey}}"}'],
  ['a value of its own', '/data/v1/auth', json, '{"accessKey":"ak_2",  "n": 12345678901234567890}'],
  ['what is no JSON', '/data/v1/auth', json, '{"accessKey":"{{accessKey}}"'],
  ['a list', '/data/v1/auth', json, '[{"accessKey":"{{accessKey}}"}]'],
  ['plain text', '/data/v1/auth', 'text/plain', '{"accessKey":"{{accessKey}}"}'],
])('leaves %s as it is', (_, path, contentType, body) => {
  expect(fill(path, contentType, body)).toBe(body);
});

it('leaves another method as it is', () => {
  const body = '{"accessKey":"{{accessKey}}"}';
  expect(fill('/data/v1/auth', json, body, { method: 'PUT' })).toBe(body);
});

it('says which key it lacks', () => {
  const body = '{"accessKey":"{{accessKey}}","secretKey":"{{secretKey}}"}';
  expect(fill('/data/v1/auth', json, body, { keys: { accessKey: 'ak_1' } })).toMatchObject({
    reason: 'keys',
    message: expect.stringContaining('has no secretKey for'),
  });
});
