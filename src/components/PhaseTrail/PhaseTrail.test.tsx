import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { PhaseTrail } from '.';

vi.mock('@docusaurus/Link', () => ({
  default: ({ to, ...props }: { to: string } & ComponentProps<'a'>) =>
    createElement('a', { ...props, href: to }),
}));

test('a named list of links, in order, whose names are the phases alone', () => {
  const html = renderToStaticMarkup(
    <PhaseTrail
      phases={[
        { to: '#acordos', name: 'Acordos', text: 'feche os termos' },
        { to: '#producao', name: 'Produção', text: 'aprove' },
      ]}
    />,
  );
  expect(html).toMatch(/^<nav [^>]*aria-label="Em que fase você está\?"><ol/);
  const links = [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/g)].map(([, href, inner = '']) => [
    href,
    inner.replaceAll(/<span[^>]*aria-hidden="true">.*?<\/span>|<[^>]+>/g, ''),
  ]);
  expect(links).toEqual([
    ['#acordos', 'Acordos'],
    ['#producao', 'Produção'],
  ]);
});
