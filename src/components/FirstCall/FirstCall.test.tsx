import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { FirstCall } from '.';
import { JsonLines } from './JsonLines';

vi.mock('@docusaurus/Link', () => ({
  default: ({ to, ...props }: { to: string } & ComponentProps<'a'>) =>
    createElement('a', { ...props, href: to }),
}));

function toText(html: string): string {
  return html.replaceAll(/<[^>]+>/g, '').replaceAll('&quot;', '"');
}

test('what is drawn as JSON is JSON', () => {
  const value = { accessToken: 'a.b.c', expireIn: 1800 };
  expect(JSON.parse(toText(renderToStaticMarkup(<JsonLines value={value} />)))).toEqual(value);
});

test('the figure leads to where the call can be made', () => {
  const html = renderToStaticMarkup(
    <FirstCall method="POST" path="/data/v1/auth" request={{}} response={{}} to="/klavi-ki/inicio-rapido" />,
  );
  expect(html).toContain('href="/klavi-ki/inicio-rapido"');
  expect(html).toContain('<figcaption');
});
