import { expect, test } from 'vitest';
import { createOperation } from '../fixtures/createOperation';
import { chooseHost, listHosts } from './listHosts';

const localUrl = 'http://127.0.0.1:4010';
const hosts = listHosts(
  createOperation({
    servers: [
      { url: '/__sandbox/demo', environment: 'portal' },
      { url: 'https://sandbox.example.com/', environment: 'sandbox' },
      { url: 'https://live.example.com/api', environment: 'producao' },
    ],
  }),
  localUrl,
);

test.each([
  ['portal', 'https://sandbox.example.com'],
  ['sandbox', 'https://sandbox.example.com'],
  ['producao', 'https://live.example.com/api'],
  ['local', 'http://127.0.0.1:4010/__sandbox/demo'],
  ['homologacao', 'https://sandbox.example.com'],
])('in %s, a sample goes to %s', (environment, url) => {
  expect(chooseHost(hosts, environment).url).toBe(url);
});

test('an operation of the sandbox alone goes to the local one', () => {
  expect(listHosts(createOperation(), localUrl)).toEqual([
    { environment: 'local', url: 'http://127.0.0.1:4010/__sandbox/demo' },
  ]);
});
