import { expect, test } from 'vitest';
import { startCommand } from './startCommand';

const portal = 'https://portal.example.com';

test.each([
  ['local', 'http://127.0.0.1:4010/a', portal, 'node klavi-sandbox.mjs'],
  ['local', 'http://localhost:5000', portal, 'node klavi-sandbox.mjs --port 5000'],
  ['local', 'http://localhost', portal, 'node klavi-sandbox.mjs --port 80'],
  ['relay', 'http://127.0.0.1:4011', 'http://localhost:3000', 'node klavi-sandbox.mjs --relay'],
  ['relay', 'http://127.0.0.1:4011', portal, `node klavi-sandbox.mjs --relay --origin ${portal}`],
  [
    'relay',
    'http://127.0.0.1:5011',
    portal,
    `node klavi-sandbox.mjs --relay --relay-port 5011 --origin ${portal}`,
  ],
] as const)('%s at %s', (program, url, origin, command) => {
  expect(startCommand(program, url, origin)).toBe(command);
});
