import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { categories } from '../../catalog/categories';
import { Categories } from './Categories';

const site = vi.hoisted(() => ({ i18n: { currentLocale: 'pt-BR' } }));
vi.mock('@docusaurus/useDocusaurusContext', () => ({ default: () => site }));

const all = [categories, categories.flatMap(({ children }) => children)].flat();
const third = all.slice(categories.length).flatMap(({ children }) => children);

test.each(['pt-BR', 'en'])(
  '%s: every category of the catalogue is in the HTML, explained in English only',
  (locale) => {
    site.i18n.currentLocale = locale;
    const html = renderToStaticMarkup(<Categories />);
    for (const { name } of [...all, ...third]) expect(html).toContain(`>${name['pt-BR']}<`);
    expect(html.includes('>Salary<')).toBe(locale === 'en');
    expect(html.match(/>publicada</g)).toHaveLength(3);
  },
);
