import { parse } from 'parse5';
import {
  childrenOf,
  findElement,
  hasClass,
  isElement,
  isSkipped,
  readAttribute,
  readText,
  spaceAround,
  spaceBefore,
  tidyText,
  walkElements,
  type HtmlElement,
  type HtmlNode,
} from './htmlTree';

/** The top of a page, or one of its h2 and h3 with what follows. */
export type PageSection = {
  anchor?: string;
  heading?: string;
  /** The heading's; 1 at the top of the page. */
  level: number;
  text: string;
  /** What its code blocks hold. */
  code: string;
};

export type ParsedPage = {
  title: string;
  lang: string;
  /** The breadcrumbs, without the page itself. */
  trail: string[];
  /** Docusaurus' name for the docs instance and version, by which DocSearch filters. */
  tag: string;
  sections: PageSection[];
  /** Where each field's row is, by the field's name. */
  fieldAnchors: Map<string, string>;
};

function findTitle(node: HtmlNode): HtmlElement | undefined {
  return findElement(node, ({ tagName }) => tagName === 'h1');
}

function readMeta(document: HtmlNode, name: string): string | undefined {
  const meta = findElement(
    document,
    (element) => element.tagName === 'meta' && readAttribute(element, 'name') === name,
  );
  return meta && readAttribute(meta, 'content');
}

function readTrail(document: HtmlNode): string[] {
  const breadcrumbs = findElement(document, (element) => hasClass(element, 'breadcrumbs'));
  const items = childrenOf(breadcrumbs ?? document).filter(
    (node) => isElement(node) && node.tagName === 'li',
  );
  return items
    .slice(0, -1)
    .map((item) => tidyText(readText(item)))
    .filter(Boolean);
}

/** The field that a row describes: it says so, or its name is a link to the row itself. */
function readFieldName(element: HtmlElement): string | undefined {
  const id = readAttribute(element, 'id');
  if (id === undefined || /^h\d$/.test(element.tagName)) return undefined;
  const named = readAttribute(element, 'data-search-field');
  if (named !== undefined) return named;
  const link = findElement(
    element,
    (inner) => inner !== element && inner.tagName === 'a' && readAttribute(inner, 'href') === `#${id}`,
  );
  const name = link && tidyText(readText(link));
  // A heading's link to itself is a mere sign.
  return name && /[\p{L}\p{N}]/u.test(name) ? name : undefined;
}

function readFieldAnchors(content: HtmlNode): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const row of walkElements(content)) {
    const name = readFieldName(row);
    const id = readAttribute(row, 'id');
    if (name && id !== undefined && !anchors.has(name)) anchors.set(name, id);
  }
  return anchors;
}

function isSection(element: HtmlElement): boolean {
  return /^h[23]$/.test(element.tagName) && readAttribute(element, 'id') !== undefined;
}

/** A part that asks to be found by itself, such as a table's row: `data-search-section` names it. */
function readNamedPart(element: HtmlElement): PageSection | undefined {
  const heading = readAttribute(element, 'data-search-section');
  if (heading === undefined) return undefined;
  const anchor = readAttribute(element, 'data-search-anchor');
  return { anchor, heading, level: 3, text: readText(element), code: '' };
}

function readSections(content: HtmlNode): PageSection[] {
  const sections: PageSection[] = [];
  let section: PageSection = { level: 1, text: '', code: '' };
  sections.push(section);
  const visit = (node: HtmlNode): void => {
    if (!isElement(node)) {
      section.text += readText(node);
      return;
    }
    // Field rows are records of their own, out of the contract.
    if (isSkipped(node) || node.tagName === 'h1' || readFieldName(node)) return;
    const named = readNamedPart(node);
    if (named) {
      sections.push(named);
    } else if (node.tagName === 'pre') {
      section.code += readText(node);
    } else if (isSection(node)) {
      const heading = tidyText(readText(node)).replace(/ ?#$/, '');
      section = {
        anchor: readAttribute(node, 'id'),
        heading,
        level: Number(node.tagName[1]),
        text: '',
        code: '',
      };
      sections.push(section);
    } else {
      section.text += spaceAround(node);
      childrenOf(node).forEach((child, index, siblings) => {
        section.text += spaceBefore(child, index, siblings);
        visit(child);
      });
      section.text += spaceAround(node);
    }
  };
  visit(content);
  return sections.map((found) => ({ ...found, text: tidyText(found.text), code: tidyText(found.code) }));
}

/**
 * Reads a page that Docusaurus built. Only what the page itself says counts: no navigation, table of
 * contents, footer or form control. Gives undefined for what no search may lead to: the 404 page, pages
 * marked `noindex`, pages without a title or a `main`.
 */
export function parsePage(html: string): ParsedPage | undefined {
  const document = parse(html);
  const root = findElement(document, ({ tagName }) => tagName === 'html');
  const main = findElement(document, ({ tagName }) => tagName === 'main');
  const heading = main && findTitle(main);
  // A page's own cards may be articles, too.
  const article =
    main && findElement(main, (element) => element.tagName === 'article' && !!findTitle(element));
  const content = article ?? main;
  const isHidden = /noindex/.test(readMeta(document, 'robots') ?? '');
  const title = heading ? tidyText(readText(heading)) : '';
  if (!root || !content || !title || isHidden) return undefined;
  return {
    title,
    lang: readAttribute(root, 'lang') ?? '',
    trail: readTrail(document),
    tag: readMeta(document, 'docusaurus_tag') ?? 'default',
    sections: readSections(content),
    fieldAnchors: readFieldAnchors(content),
  };
}
