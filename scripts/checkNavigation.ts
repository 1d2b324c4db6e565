import type { TextFile } from './contract/lintContract';
import type { Problem } from './contract/problem';

/** What the menus say in Portuguese, in Docusaurus' words. */
export type Navigation = {
  navbar: { items: object[] };
  footer: { links: object[]; copyright?: string };
  sidebars: Record<string, unknown>;
};

export const navigationFiles = {
  navbar: 'i18n/en/docusaurus-theme-classic/navbar.json',
  footer: 'i18n/en/docusaurus-theme-classic/footer.json',
  sidebars: 'i18n/en/docusaurus-plugin-content-docs/current.json',
};

/**
 * Every label of the top bar, the footer and the guides' menu has its English text. Docusaurus falls back to the
 * Portuguese one without a word.
 */
export function checkNavigation(navigation: Navigation, files: TextFile[]): Problem[] {
  const expected = {
    navbar: listLabels(navigation.navbar.items).map((label) => `item.label.${label}`),
    footer: [
      ...listLabels(navigation.footer.links).map((label) => `link.item.label.${label}`),
      ...navigation.footer.links.flatMap((link) => toTitle(link)),
      ...(navigation.footer.copyright === undefined ? [] : ['copyright']),
    ],
    sidebars: Object.entries(navigation.sidebars).flatMap(([name, items]) =>
      listKeys(items).map((key) => `sidebar.${name}.category.${key}`),
    ),
  };
  return Object.entries(navigationFiles).flatMap(([part, file]) => {
    const text = files.find((candidate) => candidate.file === file)?.text ?? '{}';
    const translations = JSON.parse(text) as Record<string, { message?: string }>;
    return expected[part as keyof typeof expected]
      .filter((id) => !translations[id]?.message)
      .map((id) => ({
        file,
        line: 1,
        column: 1,
        rule: 'untranslated',
        reason: `"${id}" has no English text.`,
      }));
  });
}

/** Labels of links, of dropdowns, and of what is inside either. */
function listLabels(items: object[]): string[] {
  return items.flatMap((item) => {
    const { label, items: inner } = item as { label?: string; items?: object[] };
    return [...(label === undefined ? [] : [label]), ...listLabels(inner ?? [])];
  });
}

function toTitle(link: object): string[] {
  const { title } = link as { title?: string };
  return title === undefined ? [] : [`link.title.${title}`];
}

/** Keys of categories, at any depth: pages take their labels from their own front matter. */
function listKeys(items: unknown): string[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: { type?: string; key?: string; label?: string; items?: unknown } | string) => {
    if (typeof item === 'string' || item.type !== 'category') return [];
    return [item.key ?? item.label ?? '', ...listKeys(item.items)];
  });
}
