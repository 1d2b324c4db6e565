import { expect, test } from 'vitest';
import { createOperation } from './fixtures/createOperation';
import { toBaseUrl } from './toBaseUrl';

const operation = createOperation({
  product: 'demo',
  servers: [
    { url: '/__sandbox/demo', environment: 'portal' },
    { url: 'https://api.example.com/', environment: 'producao' },
  ],
});
const localUrl = 'http://127.0.0.1:4010';

test.each([
  ['portal', '/base/__sandbox/demo'],
  ['local', 'http://127.0.0.1:4010/__sandbox/demo'],
  ['producao', 'https://api.example.com'],
  ['homologacao', undefined],
] as const)('%s is at %s', (id, expected) => {
  expect(toBaseUrl(operation, { id, localUrl }, '/base/')).toBe(expected);
});
