import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { ErrorTable, type ErrorRow } from '.';

const anchors: string[] = [];
vi.mock('@docusaurus/useBrokenLinks', () => ({
  default: () => ({ collectAnchor: (anchor: string) => anchors.push(anchor) }),
}));
vi.mock('@docusaurus/Link', () => ({
  default: ({ to, ...props }: { to: string } & ComponentProps<'a'>) =>
    createElement('a', { ...props, href: to }),
}));

const row: ErrorRow = {
  codes: [
    { code: '400', anchor: 'http-400' },
    { code: '422', anchor: 'http-422' },
  ],
  name: 'Bad Request',
  meaning: 'Falta um campo.',
  actors: ['client', 'endUser'],
  retry: 'no',
  action: 'Corrija o campo.',
  provisional: 'o corpo do erro',
};

test('a row says the codes, the meaning, who acts, whether to repeat and what to do', () => {
  const html = renderToStaticMarkup(<ErrorTable rows={[row]} label="Status HTTP" />);
  expect(html).toMatch(/<table[^>]* aria-label="Status HTTP"/);
  const cells = [...html.matchAll(/<t[hd] (?!scope="col").*?<\/t[hd]>/g)].map(([cell]) =>
    cell.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|'),
  );
  expect(cells).toEqual([
    '|400|422|',
    '|Bad Request|Falta um campo.|',
    '|Você ou Cliente final|',
    '|Só depois de mudar|',
    '|Corrija o campo.|a confirmar com a klavi| |o corpo do erro|',
  ]);
});

test('every code is a place of the page, and declared as one', () => {
  const html = renderToStaticMarkup(<ErrorTable rows={[row]} label="x" />);
  for (const anchor of ['http-400', 'http-422']) {
    expect(html).toMatch(new RegExp(`<a id="${anchor}"[^>]* href="#${anchor}"`));
    expect(anchors).toContain(anchor);
  }
});

test('an id without a text stops the build and names the file', () => {
  const unknown = { ...row, actors: ['nobodyKnows'] };
  expect(() => renderToStaticMarkup(<ErrorTable rows={[unknown]} label="x" />)).toThrow(
    /no text for "nobodyKnows"; add it to errorTexts\.ts/,
  );
});
