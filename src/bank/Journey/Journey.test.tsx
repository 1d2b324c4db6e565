import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Journey } from '.';

vi.mock('@docusaurus/Link', () => ({
  // The real Link needs a router.
  // eslint-disable-next-line @docusaurus/no-html-links -- it stands in for that Link
  default: ({ to, children }: { to: string; children: React.ReactNode }) => <a href={to}>{children}</a>,
}));
vi.mock('@docusaurus/router', () => ({ useHistory: () => ({ replace: () => {} }) }));
vi.mock('@docusaurus/useBaseUrl', () => ({ default: (path: string) => path }));
vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ siteConfig: { customFields: { rootUrl: '/' } }, i18n: { currentLocale: 'pt-BR' } }),
}));

test.each([
  ['jornada', 'Abrindo as telas da klavi', 'klavi'],
  ['banco', 'Abrindo a tela do banco', 'bank'],
  ['lgpd', 'Abrindo a página da LGPD', 'klavi'],
] as const)(
  'the prerendered page of %s says what it is, and what to do without JavaScript',
  (page, title, owner) => {
    const html = renderToString(<Journey page={page} />);
    expect(html).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`));
    expect(html).toContain(`data-owner="${owner}"`);
    expect(html).toMatch(/<noscript>.*JavaScript.*<\/noscript>/s);
    expect(html).toContain('O que acontece com a klavi de verdade');
  },
);
