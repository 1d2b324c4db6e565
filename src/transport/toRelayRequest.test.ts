import { expect, test } from 'vitest';
import { toRelayRequest } from './toRelayRequest';

test('carries the whole address as one parameter, and all the rest as it was', () => {
  const request = {
    method: 'POST',
    url: 'https://api.example.com/a b?c=d&e=%20#f',
    headers: { Authorization: 'Bearer x' },
    body: '{}',
  };
  const relayed = toRelayRequest(request, 'http://127.0.0.1:4011');
  expect(relayed).toEqual({
    ...request,
    url: 'http://127.0.0.1:4011/__relay?url=https%3A%2F%2Fapi.example.com%2Fa%20b%3Fc%3Dd%26e%3D%2520%23f',
    headers: { Authorization: 'Bearer x', 'X-Klavi-Relay': '1' },
  });
  expect(new URL(relayed.url).searchParams.get('url')).toBe(request.url);
});
