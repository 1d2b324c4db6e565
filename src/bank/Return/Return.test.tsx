import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Return } from '.';

vi.mock('@docusaurus/Link', () => ({
  // The real Link needs a router.
  // eslint-disable-next-line @docusaurus/no-html-links -- it stands in for that Link
  default: ({ to, children }: { to: string; children: React.ReactNode }) => <a href={to}>{children}</a>,
}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ siteConfig: { customFields: { rootUrl: '/' } } }),
}));

const render = (search: string) => renderToStaticMarkup(<Return search={search} />);
const links = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

test('a success explains each parameter and leads on', () => {
  const html = render('?link_id=l-1&consent_id=c-1&external_info=%7B%7D&external_track_id=t-1&order=7');
  expect(html).toContain('O cliente voltou, e deu certo');
  for (const part of [
    'l-1',
    'c-1',
    '{}',
    't-1',
    'É o consentId que a API devolveu',
    'não acrescenta este parâmetro',
  ]) {
    expect(html).toContain(part);
  }
  expect(html).toContain('Conferir o estado no sandbox');
  expect(links(html)).toEqual([
    '/api/klavi-ki/get-consent',
    '/sandbox',
    '/api/klavi-ki/request-personal-institution-data',
  ]);
});

test('a failure leads to another try', () => {
  const html = render('?link_id=l&error=access_denied&error_description=');
  expect(html).toContain('O cliente voltou sem conectar a conta');
  expect(html).toContain('(vazio)');
  expect(links(html)[0]).toBe('/klavi-ki/inicio-rapido#criar-consentimento');
});

test('without parameters it says what would be here', () => {
  const html = render('');
  expect(html).toContain('Aqui termina a jornada');
  expect(html).toContain('external_track_id');
  expect(html).not.toContain('Conferir o estado');
});

test('what an address says is text, never markup or a link', () => {
  const html = render('?link_id=<img src=x onerror=alert(1)>&go=javascript:alert(1)');
  expect(html).not.toContain('<img');
  expect(links(html).join()).not.toContain('javascript');
});
