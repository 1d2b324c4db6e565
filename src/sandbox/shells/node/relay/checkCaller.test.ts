import { expect, it } from 'vitest';
import { checkCaller } from './checkCaller';

const origins = ['https://portal.example.com', 'http://localhost:3000'];
const host = '127.0.0.1:4011';

it.each([
  [{ host, origin: 'https://portal.example.com' }],
  [{ host: 'localhost:4011', origin: 'http://localhost:3000' }],
  [{ host: '[::1]:4011', origin: 'http://localhost:3000' }],
])('lets the portal in: %j', (headers) => {
  expect(checkCaller(headers, origins, 4011)).toEqual({ kind: 'portal', origin: headers.origin });
});

it.each([
  ['another site', { host, origin: 'https://evil.example.com' }, 'not started for the page'],
  ['a page without an origin', { host, origin: 'null' }, 'not started for the page'],
  ['no page', { host }, 'comes from no page'],
  ['an empty origin', { host, origin: '' }, 'not started for the page'],
  ['the portal over http', { host, origin: 'http://portal.example.com' }, 'not started for the page'],
  ['another port', { host, origin: 'http://localhost:3001' }, 'not started for the page'],
  ['a longer name', { host, origin: 'https://portal.example.com.evil.net' }, 'not started for the page'],
  ['a capital letter', { host, origin: 'https://Portal.example.com' }, 'not started for the page'],
  ['two origins', { host, origin: 'https://portal.example.com, https://evil.example.com' }, 'not started'],
  ['a rebound name', { host: 'evil.example.com:4011', origin: origins[0] }, '127.0.0.1:4011 only'],
  ['the address without its port', { host: '127.0.0.1', origin: origins[0] }, '127.0.0.1:4011 only'],
  ['another port of this machine', { host: '127.0.0.1:80', origin: origins[0] }, '127.0.0.1:4011 only'],
  ['a name that begins alike', { host: 'localhost.evil.net:4011', origin: origins[0] }, '4011 only'],
  ['no host', { origin: origins[0] }, '127.0.0.1:4011 only'],
])('refuses %s', (_, headers, words) => {
  expect(checkCaller(headers, origins, 4011)).toEqual({
    kind: 'refused',
    reason: 'origin',
    message: expect.stringContaining(words),
  });
});

it('knows that browsers leave port 80 out', () => {
  expect(checkCaller({ host: '127.0.0.1', origin: origins[0] }, origins, 80).kind).toBe('portal');
});
