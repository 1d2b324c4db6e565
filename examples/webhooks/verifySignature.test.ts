import { expect, test } from 'vitest';
import { isRecent, verifySignature } from './verifySignature.mjs';

// RFC 4231, test case 2: an implementation that agrees with it agrees with everybody's.
const body = Buffer.from('what do ya want for nothing?');
const signature = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';

test.each([
  ['the signature', body, signature, 'Jefe', true],
  ['in capitals', body, signature.toUpperCase(), 'Jefe', true],
  ['another key', body, signature, 'Jeff', false],
  ['one byte more', Buffer.concat([body, Buffer.from(' ')]), signature, 'Jefe', false],
  ['no signature', body, undefined, 'Jefe', false],
  ['an empty one', body, '', 'Jefe', false],
  ['half of it', body, signature.slice(0, 32), 'Jefe', false],
  ['something after it', body, `${signature}zz`, 'Jefe', false],
  ['two headers in one', body, `${signature}, ${signature}`, 'Jefe', false],
])('%s', (_name, rawBody, given, key, verdict) => {
  expect(verifySignature(rawBody, given, key)).toBe(verdict);
});

test.each([
  ['1740716924', 0, true],
  ['1740716924', 300, true],
  ['1740716924', 301, false],
  ['1740716924', -301, false],
  ['', 0, false],
  [undefined, 0, false],
  ['-1', 0, false],
])('timestamp %s, %d seconds later: %s', (timestamp, later, verdict) => {
  expect(isRecent(timestamp, (1740716924 + later) * 1000)).toBe(verdict);
});
