import type { Problem } from './contract/problem';

export const sourceGuides = 'docs';
export const translatedGuides = 'i18n/en/docusaurus-plugin-content-docs/current';

/**
 * Every guide has its twin in the other language, under the same path.
 * Takes the paths of both folders' files, relative to each.
 */
export function checkGuides(source: string[], translated: string[]): Problem[] {
  return [
    ...listMissing(source, translated, sourceGuides, translatedGuides, 'no English twin: write'),
    ...listMissing(
      translated,
      source,
      translatedGuides,
      sourceGuides,
      'no Portuguese source: write or remove',
    ),
  ];
}

function listMissing(
  present: string[],
  others: string[],
  here: string,
  there: string,
  reason: string,
): Problem[] {
  const known = new Set(others);
  return present
    .filter((path) => isGuide(path) && !known.has(path))
    .map((path) => ({
      file: `${here}/${path}`,
      line: 1,
      column: 1,
      rule: 'guide-parity',
      reason: `This guide has ${reason} ${there}/${path}.`,
    }));
}

function isGuide(path: string): boolean {
  return /\.mdx?$/.test(path);
}
