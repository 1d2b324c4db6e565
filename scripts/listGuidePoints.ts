import { sourceGuides, translatedGuides } from './checkGuides';
import type { TextFile } from './contract/lintContract';

/** Something a guide says that klavi has yet to confirm, and where it is said. */
export type GuidePoint = { text: string; places: { label: string; path: string }[] };

const point = /<Provisional>([\s\S]*?)<\/Provisional>/g;
const heading = /\{\/\* #([\w-]+) \*\/\}/g;

/**
 * The `<Provisional>` points of one language's guides, each text once, in the order of the guides. A place's label is
 * its page's title, its path the route (no locale) and the heading that the point stands under.
 */
export function listGuidePoints(guides: TextFile[]): GuidePoint[] {
  const points = new Map<string, GuidePoint>();
  for (const { file, text } of guides) {
    const route = toRoute(file);
    const label = /^title: (.*)$/m.exec(text)?.[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? route;
    for (const match of text.matchAll(point)) {
      const words = (match[1] ?? '').replace(/\s+/g, ' ').trim();
      const anchor = [...text.slice(0, match.index).matchAll(heading)].at(-1)?.[1];
      const place = { label, path: anchor === undefined ? route : `${route}#${anchor}` };
      const known = points.get(words) ?? { text: words, places: [] };
      points.set(words, { ...known, places: [...known.places, place] });
    }
  }
  return [...points.values()];
}

function toRoute(file: string): string {
  const folder = [sourceGuides, translatedGuides].find((candidate) => file.startsWith(`${candidate}/`)) ?? '';
  return file.slice(folder.length).replace(/\.mdx?$/, '');
}
