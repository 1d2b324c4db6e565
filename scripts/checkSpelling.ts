import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Problem } from './contract/problem';
import { bin } from './run';

/** What is read: guides, contracts and interface texts of both languages. */
export const spelledFiles = [
  'docs/**/*.mdx',
  'i18n/en/docusaurus-*/**/*.{mdx,json}',
  'i18n/en/code.json',
  'openapi/**/*.yaml',
  'src/**/*.tsx',
  'src/catalog/*.ts',
];

const line = /^(.+?):(\d+):(\d+) - (Unknown|Forbidden) word \((.+?)\)/;

/**
 * Words below a project's folder that neither the dictionaries (Portuguese of Brazil, English) nor
 * `project-words.txt` know, read by cspell with the project's `cspell.config.yaml`. Throws when cspell can't run.
 */
export async function checkSpelling(root: string): Promise<Problem[]> {
  const config = resolve('cspell.config.yaml');
  const args = ['lint', '--config', config, '--root', root, '--no-progress', '--no-summary', '--relative'];
  const quiet = ['--no-must-find-files', '--no-color', '--exclude', '**/*.test.*'];
  const child = spawn(resolve(bin('cspell')), [...args, ...quiet, ...spelledFiles], { cwd: root });
  const [output, complaints, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ]);
  const problems = output.split('\n').flatMap((row) => toProblem(row, root));
  if (code !== 0 && problems.length === 0) throw new Error(`cspell failed:\n${complaints || output}`);
  return problems;
}

function toProblem(row: string, root: string): Problem[] {
  const match = line.exec(row);
  if (!match) return [];
  const [, path = '', row_, column, kind, word] = match;
  const reason =
    kind === 'Forbidden'
      ? `"${word}" lacks its accent.`
      : `"${word}" is in no dictionary: correct it, or add it to project-words.txt.`;
  const file = resolve(root, path).slice(join(resolve(root), '/').length);
  return [{ file, line: Number(row_), column: Number(column), rule: 'spelling', reason }];
}
