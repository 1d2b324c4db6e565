/** Something wrong in a file of the project, at a line and column that start at 1. */
export type Problem = { file: string; line: number; column: number; rule: string; reason: string };

/** One line a person, an editor or a CI log can follow: `openapi/klavi-ki.yaml:123:7  rule  reason`. */
export function formatProblem({ file, line, column, rule, reason }: Problem): string {
  return `${file}:${line}:${column}  ${rule}  ${reason}`;
}

export function byPlace(a: Problem, b: Problem): number {
  return (
    a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule)
  );
}
