import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { institutions } from '../../catalog/institutions';
import { personas } from '../../catalog/personas';
import { Participants } from '../Participants';
import { Personas } from '.';

const site = vi.hoisted(() => ({ i18n: { currentLocale: 'pt-BR' } }));
vi.mock('@docusaurus/useDocusaurusContext', () => ({ default: () => site }));
vi.mock('@docusaurus/useBaseUrl', () => ({ default: (path: string) => path }));

test.each(['pt-BR', 'en'] as const)('%s: every persona with purpose and tax ids to copy', (language) => {
  site.i18n.currentLocale = language;
  const html = renderToStaticMarkup(<Personas />).replaceAll('&#x27;', "'");
  for (const { name, companyName, purpose, personalTaxId, businessTaxId } of personas) {
    expect(html).toContain(`<strong>${companyName ?? name}</strong>`);
    expect(html).toContain(purpose[language]);
    expect(html).toContain(`<code>${businessTaxId ?? personalTaxId}</code>`);
  }
  expect(html.match(/<th scope="row">/g)).toHaveLength(personas.length);
});

test('every institution with its code; what is beta or down says so', () => {
  const html = renderToStaticMarkup(<Participants />);
  for (const { institutionCode, name } of institutions) {
    expect(html).toContain(`<strong>${name}</strong> <code>${institutionCode}</code>`);
  }
  const count = (flag: 'isBeta' | 'isOutage') => institutions.filter((one) => one[flag]).length;
  expect(html.match(/>beta</g)).toHaveLength(count('isBeta'));
  expect(html.match(/>sempre fora do ar</g)).toHaveLength(count('isOutage'));
});
