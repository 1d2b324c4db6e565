import type { Code, Root } from 'mdast';
import type { VFile } from 'vfile';
import { readGeneratedSources } from './readGeneratedSources';
import { parseSnippetUse, readSnippet } from './snippet';

export type RemarkSnippetsOptions = {
  locale: string;
  /** Where `npm run generate` leaves its work, relative to the site's folder. */
  generatedDir: string;
  /** The folder of the programs that guides quote. */
  examplesDir: string;
};

/**
 * Remark plugin for guides: fills a fenced block with a program of `examples/` or an example of a contract, so that
 * what a guide shows is what the tests run. ` ```js file=webhooks/receiver.mjs region=verify `,
 * ` ```json webhook=klavi-ki/consent_authorised/autorizado `. What doesn't exist fails the build, with file and line.
 */
export function remarkSnippets({ locale, generatedDir, examplesDir }: RemarkSnippetsOptions) {
  return (tree: Root, file: VFile): void => {
    const blocks = listBlocks(tree).filter(({ meta }) => parseSnippetUse(meta ?? ''));
    if (blocks.length === 0) return;
    const sources = readGeneratedSources(`${generatedDir}/${locale}`, examplesDir);
    for (const block of blocks) {
      const meta = block.meta ?? '';
      const use = parseSnippetUse(meta);
      if (!use) continue;
      const snippet = readSnippet(use, sources);
      if (!snippet.ok) {
        const place = `${file.path ?? 'unknown file'}:${block.position?.start.line ?? 1}`;
        file.fail(`${place}: ${use.from}=${use.name}: ${snippet.reason}`, block.position, 'klavi:snippet');
      }
      block.value = snippet.text;
      block.meta = /\btitle=/.test(meta) ? meta : `${meta} title="${toTitle(use.from, use.name)}"`;
    }
  };
}

function toTitle(from: string, name: string): string {
  const parts = name.split('/');
  return from === 'file' ? (parts.at(-1) ?? name) : (parts[1] ?? name);
}

function listBlocks(tree: Root): Code[] {
  const found: Code[] = [];
  const waiting: unknown[] = [tree];
  for (const node of waiting) {
    const { type, children } = node as { type: string; children?: unknown[] };
    if (type === 'code') found.push(node as Code);
    waiting.push(...(children ?? []));
  }
  return found;
}
