import { expect, test } from 'vitest';
import type { Json } from '../../../../contract/types';
import { demoConsents } from '../demoConsents';
import type { StoredConsent, StoredLink } from '../state';
import { toReturn } from './toReturn';

const portal = 'https://portal.example.com/base/';
const link = (request: Record<string, Json>): StoredLink => ({
  linkId: 'link-1',
  createdAt: '',
  ticket: '',
  request,
});
const consentTo = (redirectURL: string) => ({ ...demoConsents[0], redirectURL }) as StoredConsent;

function open(redirectURL: string, request: Record<string, Json> = {}, error?: string) {
  return toReturn('consent', { link: link(request), consent: consentTo(redirectURL), error }, portal);
}

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,hi',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://portal.example.com/1',
  'https://user:secret@app.example.com/',
  'otherapp://return',
  'not an address',
  '',
])('%s is no way back', (address) => {
  expect(open(address, { appLink: 'myapp://open' })).toBeUndefined();
});

test.each(['javascript:alert(1)', 'intent://a#Intent;end', 'tel:190'])(
  'a link cannot declare %s as its application',
  (address) => {
    expect(open(address, { appLink: address })).toBeUndefined();
  },
);

test.each([
  ['https://app.example.com/back', {}, 'site', 'app.example.com'],
  ['http://127.0.0.1:8080/back', {}, 'site', '127.0.0.1:8080'],
  ['https://portal.example.com/base/sandbox/retorno', {}, 'portal', 'portal.example.com'],
  ['https://portal.example.com/other', {}, 'site', 'portal.example.com'],
  ['https://portal.example.com.evil/base/', {}, 'site', 'portal.example.com.evil'],
  ['myapp://return', { appLink: 'myapp://open' }, 'app', 'myapp:'],
  ['myapp://return', { redirectURL: 'myapp://return' }, 'app', 'myapp:'],
])('%s leads to a %s', (address, request, kind, host) => {
  expect(open(address, request)).toMatchObject({ kind, host });
});

test('the address keeps its own parameters, and cannot pretend klavi’s', () => {
  const back = open('https://app.example.com/?step=2&error=no&link_id=forged', {
    externalInfo: { id: 'a&b' },
  });
  const query = Object.fromEntries(new URL(back?.url ?? '').searchParams);
  expect(query).toMatchObject({ step: '2', link_id: 'link-1', external_info: '{"id":"a&b"}' });
  expect(back?.parameters.map(({ name }) => name)).toEqual([
    'link_id',
    'consent_id',
    'external_info',
    'external_track_id',
  ]);
});

test('a failure says which', () => {
  const back = open('https://app.example.com/', {}, 'access_denied');
  expect(new URL(back?.url ?? '').searchParams.get('error_description')).toBe('The user refused the consent');
});

test('a journey of a link goes back to the link’s address, without the consent', () => {
  const given = {
    link: link({ redirectURL: 'https://app.example.com/link' }),
    consent: consentTo('https://x.example.com'),
  };
  const back = toReturn('link', { ...given, error: undefined }, portal);
  expect(back?.url).toBe('https://app.example.com/link?link_id=link-1');
});
