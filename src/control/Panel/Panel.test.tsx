import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { defaultSettings } from '../defaultSettings';
import { PanelContext, type PanelValue } from '../PanelContext';
import type { ControlConsent } from '../types';
import { Consents } from './Consents';
import { Failures } from './Failures';
import { Time } from './Time';
import { Webhooks } from './Webhooks';
import { Panel } from '.';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ siteConfig: { customFields: { rootUrl: '/' } }, i18n: { currentLocale: 'pt-BR' } }),
}));
vi.mock('@docusaurus/useBaseUrl', () => ({ default: (path: string) => path }));
vi.mock('@docusaurus/Link', () => ({
  default: ({ to, ...props }: { to: string } & ComponentProps<'a'>) =>
    createElement('a', { ...props, href: to }),
}));

const waiting: ControlConsent = {
  consentId: 'c5b1f0de-8a5d-4c1b-9d7e-6f3f0a9e4b21',
  linkId: '5d0e9a7c-1f44-4f0d-8f2b-7b6c1a2d3e4f',
  externalTrackId: 'track-0001',
  personalTaxId: '11144477735',
  businessTaxId: '',
  institutionCode: '902',
  institutionName: 'Ipê Digital',
  personName: 'Ana Exemplo',
  isDemo: false,
  status: 'AWAITING_AUTHORISATION',
  permissionsApply: [],
  permissionsGranted: [],
  expireAt: '2027-11-24T12:01:00.000Z',
  createdAt: '2026-11-24T12:01:00.000Z',
  updatedAt: '2026-11-24T12:01:00.000Z',
};

function render(children: React.ReactNode, value: Partial<PanelValue> = {}): string {
  const panel: PanelValue = {
    state: { phase: 'ready', settings: defaultSettings, consents: [waiting], deliveries: [] },
    ask: () => Promise.resolve({ ok: false, kind: 'unreachable', detail: '' }),
    refresh: () => Promise.resolve(),
    notices: {},
    busy: undefined,
    act: () => Promise.resolve({ ok: false, kind: 'unreachable', detail: '' }),
    tell: () => {},
    ...value,
  };
  return renderToStaticMarkup(<PanelContext value={panel}>{children}</PanelContext>);
}

test('before the sandbox answered, the page shows every part and offers nothing to change', () => {
  const html = renderToStaticMarkup(<Panel />);
  expect([...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual([
    'Relógio do sandbox',
    'Consentimentos',
    'Webhooks',
    'Falhas',
    'Entrega dos webhooks',
    'Relatórios',
    'Estado',
  ]);
  expect(html).toContain('--:--:--');
  expect(html).toContain('Abrindo o sandbox…');
  expect(html.match(/<fieldset class="settings" disabled=""/g)).toHaveLength(4);
});

test('a consent that waits can be decided, and its buttons say whose it is', () => {
  const html = render(<Consents />);
  expect(html).toContain('aria-label="Autorizar: Ana Exemplo, Ipê Digital"');
  expect(html).toContain('aria-label="Recusar: Ana Exemplo, Ipê Digital"');
  expect(html).not.toContain('Por enquanto, só os de demonstração');
});

test('an authorised one can only end, and one of nobody known is told by its tax id', () => {
  const consent: ControlConsent = { ...waiting, status: 'AUTHORISED', personName: '', isDemo: true };
  const html = render(<Consents />, { state: { phase: 'ready', consents: [consent] } });
  expect(html).not.toContain('Autorizar:');
  expect(html).toContain('aria-label="REVOKED: encerrar 11144477735, Ipê Digital"');
  expect(html).toContain('Por enquanto, só os de demonstração');
});

test('no webhook yet says how to get one', () => {
  const html = render(<Webhooks />);
  expect(html).toContain('Nenhum webhook ainda');
  expect(html).toContain('href="/klavi-ki/inicio-rapido"');
});

test('planned refusals stand in the place of the form', () => {
  const settings = { ...defaultSettings, failure: { status: 416 as const, statusCode: 4003, times: 2 } };
  const html = render(<Failures />, { state: { phase: 'ready', settings } });
  expect(html).toContain('As próximas 2 chamadas que documentam 416 (4003)');
  expect(html).not.toContain('<form');
});

test('while an action is under way, the clock takes no other', () => {
  expect(render(<Time />)).not.toContain('aria-disabled');
  expect(render(<Time />, { busy: 'time' }).match(/aria-disabled="true"/g)).toHaveLength(6);
});
