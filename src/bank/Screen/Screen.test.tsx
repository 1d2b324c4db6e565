import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { createView } from '../fixtures/createView';
import type { JourneyScreen, JourneyView } from '../types';
import { Screen } from '.';

vi.mock('@docusaurus/Link', () => ({
  default: ({ to, ...props }: { to?: string } & ComponentProps<'a'>) =>
    createElement('a', { href: to, ...props }),
}));
vi.mock('@docusaurus/useBaseUrl', () => ({ default: (path: string) => path }));

function render(view: JourneyView, deadline?: number): string {
  const html = renderToStaticMarkup(
    <Screen
      view={view}
      isBusy={false}
      locale="pt-BR"
      origin="https://portal.example"
      deadline={deadline}
      onStep={() => {}}
      onDeadline={() => {}}
    />,
  );
  return html.replaceAll(/\u00a0/g, ' ');
}

const buttons = (html: string) =>
  [...html.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(([, text = '']) =>
    text.replaceAll(/<[^>]+>/g, ''),
  );
const links = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);

test.each<[JourneyScreen, string[]]>([
  ['welcome', ['Continuar', 'Sair']],
  ['identify', ['Continuar', 'Sair']],
  ['institutions', ['Banco Aurora', 'Ipê Digital', 'Cooperativa Serra AzulBeta', 'Voltar', 'Sair']],
  ['confirm', ['Ir para Banco Aurora', 'Voltar', 'Sair']],
  ['login', ['Entrar como Ana Exemplo', 'Sair sem decidir']],
  ['authorise', ['Aprovar o compartilhamento', 'Recusar', 'Sair sem decidir']],
  ['lgpd', ['Aceitar o repasse', 'Recusar']],
  ['success', []],
  ['failure', []],
  ['closed', []],
])('%s has one heading, which can take the focus, and its actions', (screen, names) => {
  const html = render(createView(screen));
  expect(html.match(/<h1[^>]*tabindex="-1"/g)).toHaveLength(1);
  expect(buttons(html)).toEqual(names);
});

test.each<[JourneyScreen, string, string]>([
  ['login', 'unfinished', 'Sair sem decidir'],
  ['authorise', 'refuses', 'Recusar'],
  ['authorise', 'unfinished', 'Sair sem decidir'],
  ['authorise', 'revokes', 'Aprovar o compartilhamento'],
  ['lgpd', 'lgpdRefused', 'Recusar'],
  ['lgpd', 'expires', 'Aceitar o repasse'],
])('on %s, a persona that %s has its own action first, and says so', (screen, ending, first) => {
  const html = render(createView(screen, { persona: { id: ending, ending } }));
  expect(buttons(html)[0]).toBe(first);
  expect(html).toContain('Roteiro:');
});

test('who plays a persona is told where it has accounts', () => {
  expect(render(createView('institutions'))).toContain(
    'Ana Exemplo tem contas em Banco Aurora, Ipê Digital e Banco Maré.',
  );
  expect(render(createView('institutions', { persona: undefined }))).not.toContain('tem contas em');
});

test('an institution that is down says why, and is no button', () => {
  const html = render(createView('institutions'));
  expect(html).toContain('Fora do ar agora. Tente mais tarde.');
  expect(buttons(html).join()).not.toContain('Jequitibá');
});

test('the bank asks in plain words, for each account with its balance', () => {
  const html = render(createView('authorise'), 120_000);
  expect(html).toContain('Saldos, limites e extrato.');
  expect(html).not.toContain('ACCOUNTS_ALL</');
  for (const part of [
    'Conta corrente',
    'Ag. 0001 · 12345678-9',
    'R$ 2.543,10',
    'Final 4821',
    '24 de novembro de 2027',
  ]) {
    expect(html).toContain(part);
  }
  expect(html.match(/type="checkbox"/g)).toHaveLength(8);
  expect(html.match(/checked=""/g)).toHaveLength(8);
  expect(html).toMatch(/role="timer"[^>]*>2:00</);
});

test('nothing secret is asked for: no password, and only part of the tax id', () => {
  const html = render(createView('login'));
  expect(html).not.toContain('<input');
  expect(html).not.toContain('11144477735');
  expect(html).toContain('•••.444.777-••');
});

const parameters = [{ name: 'link_id', value: 'l<1' }];
const returnTo = (url: string, kind: 'portal' | 'site' | 'app') => ({
  url,
  kind,
  host: 'x.example',
  parameters,
});

test('another site is named, explained here first, and opened by its own link only', () => {
  const html = render(
    createView('success', { returnTo: returnTo('https://app.example.com/back?link_id=l', 'site') }),
  );
  expect(html).toMatch(/<strong[^>]*>app\.example\.com<\/strong>/);
  expect(links(html)).toEqual(['/sandbox/retorno?link_id=l%3C1', 'https://app.example.com/back?link_id=l']);
  expect(html).toMatch(/rel="noreferrer noopener"/);
  expect(html).toContain('l&lt;1');
});

test('a page of the portal is one press away', () => {
  const url = 'https://portal.example/sandbox/retorno?link_id=l';
  expect(links(render(createView('failure', { returnTo: returnTo(url, 'portal') })))).toEqual([url]);
});

test.each(['javascript:alert(1)', 'data:text/html,x'])('%s is shown, never linked', (url) => {
  for (const kind of ['portal', 'site', 'app'] as const) {
    const html = render(createView('success', { returnTo: returnTo(url, kind) }));
    expect(links(html)).toEqual(['/sandbox/retorno?link_id=l%3C1']);
    expect(html).toContain(`>${url}</code>`);
  }
});

test('who ends through klavi’s screens can go on with another bank', () => {
  expect(buttons(render(createView('success', { mode: 'link' })))).toEqual(['Conectar outra instituição']);
});

test('a used address leads to the call that makes another', () => {
  expect(links(render(createView('closed')))[0]).toBe('/klavi-ki/inicio-rapido#criar-consentimento');
  expect(links(render(createView('closed', { mode: 'link' })))[0]).toBe('/klavi-ki/inicio-rapido#criar-link');
});
