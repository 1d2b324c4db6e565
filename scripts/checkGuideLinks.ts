import { posix } from 'node:path';
import { didYouMean } from './closeMatches';
import { sourceGuides, translatedGuides } from './checkGuides';
import type { TextFile } from './contract/lintContract';
import type { Problem } from './contract/problem';

const link = /\]\(([^)\s]+)(?:\s"[^"]*")?\)|\s(?:to|href)="([^"]+)"/g;
const heading = /\{\/\* #([\w-]+) \*\/\}|\sid="([\w-]+)"/g;
const fence = /^```[\s\S]*?^```/gm;
/** Components whose rows have anchors that a text doesn't show; the build looks at those. */
const anchored = /<(ErrorTable|ReportTable|WebhookTable)\b/;

/**
 * Every link of a guide leads to a guide, a heading with an explicit id, or one of the site's other pages
 * (`otherPages`: routes without a locale). The build says so, too, but later and page by page.
 */
export function checkGuideLinks(guides: TextFile[], otherPages: string[]): Problem[] {
  return [sourceGuides, translatedGuides].flatMap((folder) => {
    const pages = new Map(
      guides
        .filter(({ file }) => file.startsWith(`${folder}/`))
        .map((guide) => [guide.file.slice(folder.length), guide.text]),
    );
    return [...pages].flatMap(([path, text]) => checkPage(folder, path, text, pages, otherPages));
  });
}

function checkPage(
  folder: string,
  path: string,
  text: string,
  pages: Map<string, string>,
  otherPages: string[],
): Problem[] {
  const prose = text.replace(fence, (block) => block.replace(/[^\n]/g, ' '));
  return [...prose.matchAll(link)].flatMap((match): Problem[] => {
    const target = match[1] ?? match[2] ?? '';
    const reason = explainLink(target, path, pages, otherPages);
    if (reason === undefined) return [];
    const before = prose.slice(0, match.index).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return [{ file: folder + path, ...place, rule: 'broken-link', reason: `${target}: ${reason}` }];
  });
}

function explainLink(
  target: string,
  from: string,
  pages: Map<string, string>,
  otherPages: string[],
): string | undefined {
  if (/^[a-z]+:/.test(target)) return undefined;
  const [address = '', anchor] = target.split('#');
  const page = address === '' ? from : toGuide(address, from, pages);
  if (page === undefined) {
    const route = address.replace(/\/$/, '');
    if (address.startsWith('/') && otherPages.includes(route)) return undefined;
    return `there is no such page.${didYouMean(route, [...[...pages.keys()].map(toRoute), ...otherPages])}`;
  }
  const text = pages.get(page) ?? '';
  if (anchor === undefined || anchored.test(text)) return undefined;
  const ids = [...text.matchAll(heading)].map(([, explicit, id]) => explicit ?? id ?? '');
  return ids.includes(anchor)
    ? undefined
    : `${toRoute(page)} has no heading "#${anchor}".${didYouMean(anchor, ids)}`;
}

/** The guide's file that an address leads to: a file beside the page, or a route. */
function toGuide(address: string, from: string, pages: Map<string, string>): string | undefined {
  const path = address.startsWith('/') ? address : posix.resolve(posix.dirname(from), address);
  if (/\.mdx?$/.test(path)) return pages.has(path) ? path : undefined;
  return [...pages.keys()].find((page) => toRoute(page) === path.replace(/\/$/, ''));
}

function toRoute(page: string): string {
  return page.replace(/\.mdx?$/, '');
}
