import { describe, expect, test } from 'vitest';
import { basicLinkUrl } from './basicLinkUrl.mjs';
import { decideNavigation } from './decideNavigation';
import { createNavigationGuard } from './navigationGuard';
import { readAppLink } from './readAppLink';
import { readIntent } from './readIntent';
import { readReturn } from './readReturn';

describe('decideNavigation', () => {
  test.each([
    ['https://conecte-sandbox.klavi.ai/path?v=ZGVtby1saW5r', 'stay'],
    ['https://open.klavi.ai/', 'stay'],
    ['http://open.klavi.ai/', 'openOutside'],
    ['https://open.klavi.ai.example.com/', 'openOutside'],
    ['https://example.com/?next=https://open.klavi.ai/', 'openOutside'],
    ['https://open.klavi.ai@example.com/', 'openOutside'],
    ['https://banco.example.com/auth', 'openOutside'],
    ['bancoexemplo://auth?x=1', 'openOutside'],
    ['intent://auth#Intent;scheme=bancoexemplo;end', 'openOutside'],
    ['about:blank', 'block'],
    ['javascript:alert(1)', 'block'],
    ['data:text/html,x', 'block'],
    ['', 'block'],
    ['not an address', 'block'],
  ])('%s: %s', (address, decision) => {
    expect(decideNavigation(address)).toBe(decision);
  });

  test('takes the hosts of your environment', () => {
    expect(decideNavigation('https://klavi.example.com/x', ['klavi.example.com'])).toBe('stay');
  });
});

describe('readIntent', () => {
  test('a bank’s link and its way out', () => {
    const fallback = 'https://banco.example.com/baixar?a=1';
    const address = `intent://auth?id=7#Intent;scheme=bancoexemplo;package=com.example.banco;S.browser_fallback_url=${encodeURIComponent(fallback)};end`;
    expect(readIntent(address)).toEqual({ appLink: 'bancoexemplo://auth?id=7', fallback });
  });

  test.each(['https://example.com', 'intent://auth', 'intent://auth#Intent;package=x;end'])(
    '%s',
    (address) => {
      expect(readIntent(address)).toEqual({});
    },
  );
});

describe('createNavigationGuard', () => {
  const fallback = 'https://banco.example.com/baixar';
  const intent = `intent://auth#Intent;scheme=bancoexemplo;S.browser_fallback_url=${encodeURIComponent(fallback)};end`;

  test.each([
    ['https://open.klavi.ai/path', true, []],
    ['https://banco.example.com/auth', false, [['https://banco.example.com/auth']]],
    [intent, false, [['bancoexemplo://auth', fallback]]],
    ['about:blank', false, []],
  ])('%s: loads %s, opens %j', (url, loads, opened) => {
    const asked: string[][] = [];
    expect(createNavigationGuard((addresses) => void asked.push(addresses))({ url })).toBe(loads);
    expect(asked).toEqual(opened);
  });
});

describe('readReturn', () => {
  const base = 'https://app.example.com/open-finance/return';

  test('a success of API Only', () => {
    expect(
      readReturn(`${base}?link_id=l1&consent_id=c1&external_track_id=trk-1&external_info=%7B%7D`),
    ).toEqual({
      linkId: 'l1',
      consentId: 'c1',
      externalTrackId: 'trk-1',
      externalInfo: '{}',
    });
  });

  test('a failure', () => {
    expect(readReturn(`${base}?link_id=l1&error=some_error&error_description=Some%20text`).failure).toEqual({
      error: 'some_error',
      description: 'Some text',
    });
  });

  test('nothing at all', () => {
    expect(readReturn(base).linkId).toBeUndefined();
    expect(readReturn(base)).not.toHaveProperty('failure');
  });
});

describe('readAppLink', () => {
  const hosts = ['conecte-sandbox.klavi.ai'];
  const app = 'https://app.example.com/klavi';
  const journey = 'https://conecte-sandbox.klavi.ai/path?v=1&b=2';

  test.each([
    [`${app}?klavi_url=${encodeURIComponent(journey)}`, journey],
    [app, undefined],
    [`${app}?klavi_url=nothing`, undefined],
    [`${app}?klavi_url=${encodeURIComponent('https://example.com/')}`, undefined],
    [`${app}?klavi_url=${encodeURIComponent('javascript:alert(1)')}`, undefined],
  ])('%s', (address, target) => {
    expect(readAppLink(address, 'klavi_url', hosts)).toBe(target);
  });
});

test('basicLinkUrl encodes the return address', () => {
  const address = basicLinkUrl('https://conecte-sandbox.klavi.ai/data/v1/basic-links/demoapp', {
    cpf: '11144477735',
  });
  expect(address).toBe(
    'https://conecte-sandbox.klavi.ai/data/v1/basic-links/demoapp?personal_tax_id=11144477735&redirect_url=https%3A%2F%2Fapp.example.com%2Fopen-finance%2Freturn',
  );
});
