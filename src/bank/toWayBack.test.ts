import { expect, test } from 'vitest';
import { toWayBack } from './toWayBack';
import type { JourneyReturn } from './types';

const origin = 'https://portal.example';
const parameters = [
  { name: 'link_id', value: 'l 1' },
  { name: 'consent_id', value: 'c&1' },
];
const query = '?link_id=l+1&consent_id=c%261';
const read = (url: string, kind: JourneyReturn['kind'] = 'site') =>
  toWayBack({ url, host: 'ignored.example', kind, parameters }, origin);

test('nobody gave an address', () => {
  expect(toWayBack(undefined, origin)).toEqual({ kind: 'none' });
});

test('a page of the portal, or another site on its host', () => {
  const href = 'https://portal.example/sandbox/retorno?link_id=1';
  expect(read(href, 'portal')).toEqual({ kind: 'portal', href });
  expect(read(href, 'site')).toEqual({ kind: 'site', href, host: 'portal.example', query });
});

test.each([
  ['https://app.example.com/back?a=1', 'app.example.com'],
  ['http://localhost:8080/back', 'localhost:8080'],
  ['https://portal.example.evil.example/', 'portal.example.evil.example'],
  ['http://portal.example/', 'portal.example'],
])('%s is another site, named by its own host', (url, host) => {
  expect(read(url, 'portal')).toEqual({ kind: 'site', href: url, host, query });
});

test('the scheme of an app', () => {
  const href = 'minhaloja://retorno?link_id=1';
  expect(read(href, 'app')).toEqual({ kind: 'app', href, scheme: 'minhaloja', query });
  expect(read(href, 'site').kind).toBe('blocked');
});

test.each([
  'javascript:alert(1)',
  'JavaScript://portal.example/%0aalert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://portal.example/1',
  'intent://scan/#Intent;scheme=zxing;end',
  'minhaloja:retorno',
  'https://portal.example@evil.example/',
  'https://user:pass@portal.example/',
  '/sandbox/retorno',
  '//evil.example',
  '',
])('%j is never a link', (url) => {
  for (const kind of ['portal', 'site', 'app'] as const) {
    expect(read(url, kind)).toEqual({ kind: 'blocked', address: url, query });
  }
});
