import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { CallPath } from '.';

vi.mock('@docusaurus/Link', () => ({
  default: ({ to, ...props }: { to: string } & ComponentProps<'a'>) =>
    createElement('a', { ...props, href: to }),
}));

test('an ordered list of links with method and whole path', () => {
  const html = renderToStaticMarkup(
    <CallPath
      steps={[
        { method: 'post', path: '/data/v1/links', to: '/a', title: 'Criar o link' },
        { method: 'get', path: '/data/v1/links/institutions', to: '/b', title: 'Listar' },
      ]}
    />,
  );
  expect(html).toMatch(/^<ol.*<\/ol>$/);
  const steps = [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/g)];
  expect(steps.map(([, href, inner]) => [href, inner?.replaceAll(/<[^>]+>/g, '')])).toEqual([
    ['/a', 'Criar o linkPOST/data/v1/links'],
    ['/b', 'ListarGET/data/v1/links/institutions'],
  ]);
});
