/** What a new line begins with: the line break, the indent of the line before, two spaces more after an open bracket. */
export function indentAfter(textBefore: string): string {
  const line = textBefore.slice(textBefore.lastIndexOf('\n') + 1);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  return `\n${indent}${/[{[]\s*$/.test(line) ? '  ' : ''}`;
}
