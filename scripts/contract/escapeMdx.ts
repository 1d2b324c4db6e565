/** A plain text as it must be written in a line of MDX: every character that Markdown or JSX reads is escaped. */
export function escapeMdxText(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/** A fenced block or a code span: what stands in them is taken as it is, in MDX, too. */
const code = /^ {0,3}(`{3,}|~{3,})[^]*?^ {0,3}\1[ \t]*$|(?<!`)(`+)(?!`)[^]*?(?<!`)\2(?!`)/gm;

/**
 * CommonMark as MDX: outside code, braces and angle brackets lose their meaning, `<https://…>` becomes a link,
 * and a line can't pass for an import.
 */
export function escapeMdx(markdown: string): string {
  const text = markdown.trim();
  let escaped = '';
  let at = 0;
  for (const match of text.matchAll(code)) {
    escaped += escapeProse(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return escaped + escapeProse(text.slice(at));
}

function escapeProse(text: string): string {
  return text
    .replace(/<(https?:\/\/[^\s>]+)>/g, '[$1]($1)')
    .replace(/(?<!\\)[{}<]/g, '\\$&')
    .replace(/^[ie](?=(?:m|x)port\b)/gm, (letter) => `&#${letter.charCodeAt(0)};`);
}
