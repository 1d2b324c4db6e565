import type { FieldProblem } from '../../types';

/** `field`: the pointer inside the body without its first slash; empty for the whole. */
export type LineProblem = { line: number; field: string; message: string };

/**
 * The problems of a body by the line that they are at, in order and each once. `lines` has the lines by pointer
 * (`scanJson`); what isn't in the text is told at the line of what would hold it.
 */
export function findLines(lines: Map<string, number>, problems: FieldProblem[]): LineProblem[] {
  const found = problems
    .filter(({ field }) => field === 'body' || field.startsWith('body/'))
    .map(({ field, message }): LineProblem => {
      const pointer = field.slice('body'.length);
      return { line: lineOf(lines, pointer), field: pointer.slice(1), message };
    });
  return found
    .filter(({ field }, index) => found.findIndex((other) => other.field === field) === index)
    .sort((one, other) => one.line - other.line);
}

function lineOf(lines: Map<string, number>, pointer: string): number {
  for (let part = pointer; part !== ''; part = part.slice(0, part.lastIndexOf('/'))) {
    const line = lines.get(part);
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}
