import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { errorAnchor } from '../../catalog/errorAnchor';
import type { ErrorKind } from '../../catalog/errorEntry';
import { errors } from '../../catalog/errors';
import { ErrorTable } from './ErrorTable';

const site = vi.hoisted(() => ({ i18n: { currentLocale: 'pt-BR' } }));
vi.mock('@docusaurus/useDocusaurusContext', () => ({ default: () => site }));
vi.mock('@docusaurus/useBrokenLinks', () => ({ default: () => ({ collectAnchor: () => undefined }) }));
vi.mock('@docusaurus/Link', () => ({ default: ({ id }: { id: string }) => <b id={id} /> }));

test.each(['pt-BR', 'en'] as const)('%s: every code and text of the catalogue is in the HTML', (language) => {
  site.i18n.currentLocale = language;
  for (const { kind, codes, meaning } of errors) {
    const html = renderToStaticMarkup(<ErrorTable kind={kind} />);
    for (const code of codes) expect(html).toContain(`id="${errorAnchor(kind, code)}"`);
    expect(html.replaceAll('&#x27;', "'")).toContain(meaning[language]);
  }
});

test('an unknown kind fails the build and names the file', () => {
  expect(() => renderToStaticMarkup(<ErrorTable kind={'nope' as ErrorKind} />)).toThrow(
    /kind="nope".*src\/catalog\/errors\.ts/,
  );
});
