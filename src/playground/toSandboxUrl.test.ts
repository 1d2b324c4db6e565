import { expect, test } from 'vitest';
import { createOperation } from './fixtures/createOperation';
import { toSandboxUrl } from './toSandboxUrl';

const servers = [
  { url: 'https://api.example', environment: 'producao' },
  { url: '/__sandbox/thing/', environment: 'portal' },
];

test.each([
  ['/', servers, '/__sandbox/thing'],
  ['/portal/', servers, '/portal/__sandbox/thing'],
  ['/', [], '/__sandbox/demo'],
])('below %s', (rootUrl, given, expected) => {
  expect(toSandboxUrl(createOperation({ servers: given }), rootUrl)).toBe(expected);
});
