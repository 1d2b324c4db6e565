import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import sidebars from '../sidebars';
import { themeConfig } from '../themeConfig';
import { checkNavigation, navigationFiles } from './checkNavigation';

const navigation = {
  navbar: {
    items: [{ label: 'Início' }, { label: 'Mais', items: [{ label: 'Erros' }] }, { type: 'search' }],
  },
  footer: { links: [{ title: 'Comece', items: [{ label: 'Início' }] }], copyright: 'klavi' },
  sidebars: { guides: [{ type: 'category', key: 'start', label: 'Comece', items: ['a', 'b'] }] },
};

it('names every label without English, wherever it hides', () => {
  const problems = checkNavigation(navigation, []);
  expect(problems.map(({ file, reason }) => `${file.split('/').at(-1)} ${reason}`)).toEqual([
    'navbar.json "item.label.Início" has no English text.',
    'navbar.json "item.label.Mais" has no English text.',
    'navbar.json "item.label.Erros" has no English text.',
    'footer.json "link.item.label.Início" has no English text.',
    'footer.json "link.title.Comece" has no English text.',
    'footer.json "copyright" has no English text.',
    'current.json "sidebar.guides.category.start" has no English text.',
  ]);
});

it('is content when each has one', () => {
  const ids = ['item.label.Início', 'item.label.Mais', 'item.label.Erros'];
  const text = JSON.stringify(Object.fromEntries(ids.map((id) => [id, { message: 'x' }])));
  const problems = checkNavigation(navigation, [{ file: navigationFiles.navbar, text }]);
  expect(problems.filter(({ file }) => file === navigationFiles.navbar)).toEqual([]);
});

it('finds nothing wrong with the portal’s own', () => {
  const files = Object.values(navigationFiles).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const { navbar, footer } = themeConfig;
  expect(checkNavigation({ navbar, footer, sidebars }, files)).toEqual([]);
});
