/** A block of a description. `lines` are joined by line feeds and still hold inline markup. */
export type Block =
  | { kind: 'paragraph' | 'heading'; source: string }
  | { kind: 'code'; text: string }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { kind: 'table'; header: string[]; rows: string[][] };

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])( +)(.*)$/;
const QUOTE = /^ {0,3}> ?/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * Splits a description into the blocks of CommonMark (and GitHub's tables) that API contracts use.
 * Anything else is a paragraph; nothing throws.
 */
export function parseBlocks(source: string): Block[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    if (!lineAt(lines, at).trim()) {
      at += 1;
      continue;
    }
    const { block, next } = readBlock(lines, at);
    blocks.push(block);
    at = next;
  }
  return blocks;
}

type Read = { block: Block; next: number };

function readBlock(lines: string[], at: number): Read {
  const line = lineAt(lines, at);
  const heading = HEADING.exec(line);
  if (heading) return { block: { kind: 'heading', source: heading[1] ?? '' }, next: at + 1 };
  if (FENCE.test(line)) return readFence(lines, at);
  if (QUOTE.test(line)) return readQuote(lines, at);
  if (ITEM.test(line)) return readList(lines, at);
  if (line.includes('|') && TABLE_RULE.test(lines[at + 1] ?? '')) return readTable(lines, at);
  return readParagraph(lines, at);
}

function readFence(lines: string[], at: number): Read {
  const fence = FENCE.exec(lineAt(lines, at))?.[1] ?? '```';
  let end = at + 1;
  while (end < lines.length && !lineAt(lines, end).trim().startsWith(fence)) end += 1;
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
}

function readQuote(lines: string[], at: number): Read {
  const end = endOf(lines, at, (line) => QUOTE.test(line));
  const inner = lines.slice(at, end).map((line) => line.replace(QUOTE, ''));
  return { block: { kind: 'quote', blocks: parseBlocks(inner.join('\n')) }, next: end };
}

function readTable(lines: string[], at: number): Read {
  const end = endOf(lines, at, (line) => line.includes('|'));
  const [header = [], , ...rows] = lines.slice(at, end).map(splitCells);
  return { block: { kind: 'table', header, rows }, next: end };
}

function readParagraph(lines: string[], at: number): Read {
  const end = endOf(
    lines,
    at + 1,
    (line) => line.trim() !== '' && ![HEADING, FENCE, QUOTE, ITEM].some((starts) => starts.test(line)),
  );
  // Trailing spaces stay inside: two of them are a hard break.
  const source = lines.slice(at, end).map((line) => line.trimStart());
  return { block: { kind: 'paragraph', source: source.join('\n').trimEnd() }, next: end };
}

function readList(lines: string[], at: number): Read {
  const [, , marker = '-'] = ITEM.exec(lineAt(lines, at)) ?? [];
  const ordered = /\d/.test(marker);
  const items: Block[][] = [];
  let next = at;
  while (next < lines.length) {
    const match = ITEM.exec(lineAt(lines, next));
    if (!match || /\d/.test(match[2] ?? '') !== ordered) break;
    const indent = (match[1] ?? '').length + (match[2] ?? '').length + 1;
    const end = endOfItem(lines, next + 1, indent);
    const rest = lines.slice(next + 1, end).map((line) => line.slice(Math.min(indent, indentOf(line))));
    items.push(parseBlocks([match[4] ?? '', ...rest].join('\n')));
    next = end;
    if (!lineAt(lines, next).trim() && ITEM.test(lines[next + 1] ?? '')) next += 1;
  }
  return { block: { kind: 'list', ordered, start: ordered ? parseInt(marker, 10) : 1, items }, next };
}

/** An item goes on over indented lines (also after a blank one) and over lazy continuation lines. */
function endOfItem(lines: string[], from: number, indent: number): number {
  let at = from;
  while (at < lines.length) {
    const line = lineAt(lines, at);
    const blank = !line.trim();
    if (blank && indentOf(lines[at + 1] ?? '') < indent) break;
    if (!blank && indentOf(line) < indent && (ITEM.test(line) || HEADING.test(line) || FENCE.test(line)))
      break;
    at += 1;
  }
  return at;
}

function endOf(lines: string[], from: number, belongs: (line: string) => boolean): number {
  let at = from;
  while (at < lines.length && belongs(lineAt(lines, at))) at += 1;
  return at;
}

function splitCells(line: string): string[] {
  const cells: string[] = [];
  let open = '';
  for (const part of line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')) {
    if (part.endsWith('\\')) open += `${part.slice(0, -1)}|`;
    else {
      cells.push((open + part).trim());
      open = '';
    }
  }
  return open ? [...cells, open.trim()] : cells;
}

function lineAt(lines: string[], at: number): string {
  return lines[at] ?? '';
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
