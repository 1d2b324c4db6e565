import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Site chrome and controls: their words aren't the page's. */
const skippedTags = new Set(
  'aside button dialog footer form iframe input label nav noscript script select style svg template textarea'.split(
    ' ',
  ),
);
const skippedClasses = ['hash-link', 'theme-doc-toc-mobile'];

const inlineTags = new Set('a abbr b code em i kbd mark small span strong sub sup wbr'.split(' '));

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function readAttribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return (readAttribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

export function childrenOf(node: HtmlNode): HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Elements in document order, the node itself first. */
export function* walkElements(node: HtmlNode): Generator<HtmlElement> {
  if (isElement(node)) yield node;
  for (const child of childrenOf(node)) yield* walkElements(child);
}

export function findElement(
  node: HtmlNode,
  matches: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const element of walkElements(node)) if (matches(element)) return element;
  return undefined;
}

/** Whether an element holds nothing for a search: navigation, controls, or what a page marks as such. */
export function isSkipped(element: HtmlElement): boolean {
  return (
    skippedTags.has(element.tagName) ||
    readAttribute(element, 'aria-hidden') === 'true' ||
    readAttribute(element, 'data-search-ignore') !== undefined ||
    skippedClasses.some((name) => hasClass(element, name))
  );
}

/** The space that parts a block's words from its neighbours'; nothing inside a line. */
export function spaceAround(element: HtmlElement): '' | ' ' {
  return inlineTags.has(element.tagName) ? '' : ' ';
}

/** The space between two elements that nothing is written between: a layout sets them apart. */
export function spaceBefore(node: HtmlNode, index: number, siblings: HtmlNode[]): '' | ' ' {
  const previous = siblings[index - 1];
  return previous && isElement(previous) && isElement(node) ? ' ' : '';
}

/** What is written in a node, with a space wherever a block or a line ends. */
export function readText(node: HtmlNode): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!isElement(node)) return '';
  if (isSkipped(node)) return '';
  const space = spaceAround(node);
  const words = childrenOf(node).map(
    (child, index, siblings) => spaceBefore(child, index, siblings) + readText(child),
  );
  return space + words.join('') + space;
}

/** One line, single spaces; Docusaurus' zero-width spaces go, too. */
export function tidyText(text: string): string {
  return text.replace(/[\s\u200b]+/gu, ' ').trim();
}
