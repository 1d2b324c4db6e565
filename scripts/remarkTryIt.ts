import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { OperationDoc } from '../src/contract/types';
import { explainConsole, type KnownOperations } from './explainConsole';
import {
  defineLazy,
  importDefault,
  importNamed,
  listImported,
  toEsm,
  toExpression,
  type Statement,
} from './mdxImports';

export type RemarkTryItOptions = {
  locale: string;
  /** Where `npm run generate` leaves its work, relative to the site's folder. */
  generatedDir: string;
};

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The components that show an operation, and where they are. */
const components: Record<string, string> = {
  TryIt: '@site/src/playground/TryIt',
  Operation: '@site/src/reference/Operation',
};

/**
 * Remark plugin for guides: `<TryIt operation="klavi-ki/createLink" example="pessoa" />` gets what its console needs,
 * imported from the contract's JSON in the page's language, and the component's own import, so that only pages with a
 * console carry one. An operation or example that doesn't exist fails the build, with file and line.
 */
export function remarkTryIt({ locale, generatedDir }: RemarkTryItOptions) {
  return (tree: Root, file: VFile): void => {
    const known = readKnownOperations(join(generatedDir, locale, 'contract'));
    const sources = createSources(`@site/${generatedDir}/${locale}`);
    const used = new Set<string>();
    for (const element of listElements(tree)) {
      const attribute = findAttribute(element, 'operation');
      if (typeof attribute?.value === 'object') continue;
      const operation = attribute?.value;
      const reason = explainConsole({ operation, example: readText(element, 'example') }, known);
      if (!attribute || operation === undefined || reason !== undefined) fail(file, element, reason ?? '');
      if (element.name === 'TryIt') {
        attribute.value = toExpression(sources.toConsole(operation));
        const details = toExpression(sources.toDetails(operation));
        element.attributes.push({ type: 'mdxJsxAttribute', name: 'details', value: details });
      } else {
        attribute.value = toExpression(sources.toOperation(operation));
      }
      used.add(element.name ?? '');
    }
    const imported = listImported(tree);
    const lines = [
      ...[...used]
        .filter((name) => !imported.includes(name))
        .map((name) => importNamed(name, components[name] ?? '')),
      ...sources.list(),
    ];
    if (lines.length > 0) tree.children.unshift(toEsm(lines));
  };
}

/**
 * Names for what a page imports, each once. A console gets the small doc of its call; the whole one follows when it is
 * used.
 */
function createSources(folder: string) {
  const statements = new Map<string, { name: string; statement: Statement }>();
  function add(key: string, create: (name: string) => Statement): string {
    const name = statements.get(key)?.name ?? `tryIt${statements.size + 1}`;
    if (!statements.has(key)) statements.set(key, { name, statement: create(name) });
    return name;
  }
  return {
    toConsole: (id: string) =>
      add(`console ${id}`, (name) => importDefault(name, `${folder}/console/${id}.json`)),
    toDetails: (id: string) =>
      add(`details ${id}`, (name) => defineLazy(name, `${folder}/contract/${id}.json`)),
    toOperation: (id: string) =>
      add(`operation ${id}`, (name) => importDefault(name, `${folder}/contract/${id}.json`)),
    list: () => [...statements.values()].map(({ statement }) => statement),
  };
}

function listElements(tree: Root): Element[] {
  const found: Element[] = [];
  const waiting: unknown[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { type, children } = node as { type: string; children?: unknown[] };
    if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') found.push(node as Element);
    waiting.push(...(children ?? []).toReversed());
  }
  return found.filter(({ name }) => name !== null && Object.hasOwn(components, name));
}

function findAttribute({ attributes }: Element, name: string): MdxJsxAttribute | undefined {
  return attributes.find(
    (attribute): attribute is MdxJsxAttribute => 'name' in attribute && attribute.name === name,
  );
}

function readText(element: Element, name: string): string | undefined {
  const value = findAttribute(element, name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function readKnownOperations(contractDir: string): KnownOperations {
  const products = existsSync(contractDir) ? readdirSync(contractDir, { withFileTypes: true }) : [];
  const ids = products
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(contractDir, name)).map((file) => `${name}/${file}`))
    .map((path) => path.replace(/\.json$/, ''));
  const read = (id: string) =>
    JSON.parse(readFileSync(join(contractDir, `${id}.json`), 'utf8')) as OperationDoc;
  return { ids, read };
}

/** Fails with the place in the words too: not every reader of the error shows where it came from. */
function fail(file: VFile, element: Element, reason: string): never {
  const line = element.position?.start.line ?? 1;
  const place = `${file.path ?? 'unknown file'}:${line}`;
  return file.fail(`${place}: <${element.name}>: ${reason}`, element.position, 'klavi:try-it');
}
