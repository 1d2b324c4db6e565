import { expect, test } from 'vitest';
import { isLoopback } from './isLoopback';

test.each([
  ['http://127.0.0.1:4010', true],
  ['http://localhost:4011/a', true],
  ['http://[::1]:4010', true],
  ['http://portal.localhost', true],
  ['https://127.0.0.1.example.com', false],
  ['https://localhost.example.com', false],
  ['http://192.168.0.1', false],
  ['127.0.0.1', false],
])('%s: %s', (url, expected) => {
  expect(isLoopback(url)).toBe(expected);
});
