/** A piece of running text; `text` is literal and never holds markup. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'emphasis'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] };

type Rule = {
  pattern: RegExp;
  build: (match: RegExpExecArray) => Inline;
  /** `snake_case` is no emphasis. Checked in code: Safari before 16.4 can't parse a lookbehind. */
  notInsideWord?: boolean;
};

const WORD = /[\p{L}\p{N}_]/u;

/** Relative addresses, anchors, and the schemes a contract has a reason to name; never `javascript:`. */
const SAFE_HREF = /^(?:https?:|mailto:|[/#.?]|[^:]*$)/i;

const RULES: Rule[] = [
  { pattern: /\\([!-/:-@[-`{-~])/y, build: ([, char = '']) => ({ kind: 'text', text: char }) },
  {
    pattern: /(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y,
    build: ([, , code = '']) => ({ kind: 'code', text: trimCode(code) }),
  },
  { pattern: /(?: {2,}|\\)\n\s*/y, build: () => ({ kind: 'break' }) },
  { pattern: /<((?:https?:\/\/|mailto:)[^\s<>]+)>/iy, build: ([, href = '']) => toLink(href, href) },
  {
    pattern: /\[((?:\\.|[^[\]\\])+)\]\(\s*<?((?:[^\s()<>]|\([^\s()]*\))*)>?(?:\s+"[^"]*")?\s*\)/y,
    build: ([, label = '', href = '']) => toLink(label, href),
  },
  { pattern: /\*\*(?=\S)([\s\S]*?\S)\*\*(?!\*)/y, build: (match) => nest('strong', match) },
  {
    pattern: /__(?=\S)([\s\S]*?\S)__(?![\p{L}\p{N}_])/uy,
    build: (match) => nest('strong', match),
    notInsideWord: true,
  },
  { pattern: /\*(?=[^\s*])([^*]*[^\s*])\*(?!\*)/y, build: (match) => nest('emphasis', match) },
  {
    pattern: /_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/uy,
    build: (match) => nest('emphasis', match),
    notInsideWord: true,
  },
];

/**
 * Reads the inline part of CommonMark that API descriptions use: code, strong, emphasis, links,
 * autolinks, escapes and hard breaks. What it doesn't know, HTML included, stays literal text.
 */
export function parseInline(source: string): Inline[] {
  const nodes: Inline[] = [];
  let text = '';
  const flush = () => {
    if (text) nodes.push({ kind: 'text', text });
    text = '';
  };
  for (let at = 0; at < source.length;) {
    const found = matchAt(source, at);
    if (!found) {
      const char = source[at] ?? '';
      text += char === '\n' ? ' ' : char;
      at += 1;
      continue;
    }
    if (found.node.kind === 'text') text += found.node.text;
    else {
      flush();
      nodes.push(found.node);
    }
    at = found.end;
  }
  flush();
  return nodes;
}

function matchAt(source: string, at: number): { node: Inline; end: number } | undefined {
  for (const { pattern, build, notInsideWord } of RULES) {
    if (notInsideWord && WORD.test(source[at - 1] ?? '')) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) return { node: build(match), end: at + match[0].length };
  }
  return undefined;
}

function nest(kind: 'strong' | 'emphasis', [, inner = '']: RegExpExecArray): Inline {
  return { kind, children: parseInline(inner) };
}

function toLink(label: string, href: string): Inline {
  const children: Inline[] = label === href ? [{ kind: 'text', text: label }] : parseInline(label);
  return SAFE_HREF.test(href) ? { kind: 'link', href, children } : { kind: 'text', text: label };
}

/** CommonMark 6.1: line ends become spaces, and one space is stripped from both ends when both are there. */
function trimCode(code: string): string {
  const oneLine = code.replace(/\n/g, ' ');
  return /^ .*\S.* $/.test(oneLine) ? oneLine.slice(1, -1) : oneLine;
}
