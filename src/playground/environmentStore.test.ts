import { expect, test } from 'vitest';
import { firstEnvironment, parseChoice, toLoopback } from './environmentStore';

test.each([
  [null, firstEnvironment],
  ['nonsense', firstEnvironment],
  ['[]', firstEnvironment],
  ['{"id":"mars"}', firstEnvironment],
  ['{"id":"homologacao","useRelay":true}', { ...firstEnvironment, id: 'homologacao', useRelay: true }],
  ['{"localUrl":"http://localhost:5000/"}', { ...firstEnvironment, localUrl: 'http://localhost:5000' }],
  ['{"id":"local","localUrl":"https://evil.example"}', { ...firstEnvironment, id: 'local' }],
])('of %s it keeps what is right', (text, expected) => {
  expect(parseChoice(text)).toEqual(expected);
});

test.each([
  ['http://127.0.0.1:4010/x', 'http://127.0.0.1:4010'],
  ['http://localhost', 'http://localhost'],
  ['https://127.0.0.1:4010', undefined],
  ['http://127.0.0.1.evil.example', undefined],
  ['http://user@127.0.0.1', undefined],
  ['javascript:alert(1)', undefined],
  [7, undefined],
])('%s is this machine: %s', (address, expected) => {
  expect(toLoopback(address)).toBe(expected);
});
