import { expect, it } from 'vitest';
import { hideInText, hideSecrets } from './hideSecrets';

const secrets = [
  { name: 'secretKey', value: 'sk/çã"1' },
  { name: 'accessToken_1', value: 'eyJ.a.b' },
  { name: 'linkToken_2', value: 'eyJ.a.b.c' },
  { name: 'short', value: 'abc' },
];

it.each([
  ['as it is', 'got sk/çã"1.', 'got {{secretKey}}.'],
  ['in JSON', '{"a":"sk/çã\\"1"}', '{"a":"{{secretKey}}"}'],
  ['in JSON that escapes slashes', '{"a":"sk\\/çã\\"1"}', '{"a":"{{secretKey}}"}'],
  ['in an address', '?v=sk%2F%C3%A7%C3%A3%221', '?v={{secretKey}}'],
  ['the longer of two', 'eyJ.a.b.c eyJ.a.b', '{{linkToken_2}} {{accessToken_1}}'],
  ['not what is short', 'abc', 'abc'],
])('hides %s', (_, text, expected) => {
  expect(hideInText(text, secrets)).toBe(expected);
  expect(hideSecrets(Buffer.from(text), secrets).toString()).toBe(expected);
});

it('changes no other byte', () => {
  const bytes = Buffer.from([0, 255, 128, 13, 10]);
  const secret = Buffer.from('eyJ.a.b');
  expect(hideSecrets(Buffer.concat([bytes, secret, bytes]), secrets)).toEqual(
    Buffer.concat([bytes, Buffer.from('{{accessToken_1}}'), bytes]),
  );
});
