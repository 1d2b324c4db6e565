import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Doors } from '.';

vi.mock('@docusaurus/Link', () => ({
  default: ({ to, ...props }: { to: string } & ComponentProps<'a'>) =>
    createElement('a', { ...props, href: to }),
}));

test('each door is a heading whose link carries the name', () => {
  const html = renderToStaticMarkup(<Doors as="h3" />);
  const doors = [...html.matchAll(/<h3[^>]*><a [^>]*href="([^"]+)"[^>]*>([^<]+)<\/a><\/h3>/g)];
  expect(doors.map(([, href, name]) => [href, name])).toEqual([
    ['/inicio/para-clientes', 'Sou cliente'],
    ['/inicio/para-desenvolvedores', 'Sou desenvolvedor(a)'],
    ['/inicio/para-pos', 'Sou PO da klavi'],
  ]);
});

test('drawings are hidden from assistive technology', () => {
  const html = renderToStaticMarkup(<Doors as="h2" />);
  expect(html.match(/<svg/g)).toHaveLength(6);
  expect(html.match(/aria-hidden="true"/g)).toHaveLength(6);
});
