import { expect, it } from 'vitest';
import { toPortalOrigin } from './toPortalOrigin';

it.each([
  ['https://portal.example.com', 'https://portal.example.com'],
  ['https://Portal.example.com:443/', 'https://portal.example.com'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
])('reads %s as %s', (text, origin) => {
  expect(toPortalOrigin(text)).toBe(origin);
});

it.each([
  '*',
  'null',
  'portal.example.com',
  'https://portal.example.com/docs',
  'https://ana@portal.example.com',
  'https://portal.example.com/?a',
  'file:///x',
  'data:text/html,x',
])('refuses %s', (text) => {
  expect(() => toPortalOrigin(text)).toThrow(
    `--origin takes an origin such as https://portal.example.com, not "${text}".`,
  );
});

it('takes no page that the network could have written', () => {
  expect(() => toPortalOrigin('http://portal.example.com')).toThrow('--origin takes https outside of this');
});
