import { spawn } from 'node:child_process';

export type RunOptions = { env?: Record<string, string>; quiet?: boolean };

/**
 * Runs a command in the project's folder, its output passed through.
 * Answers its exit code; a command that cannot start answers 127, a killed one 1.
 */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: options.quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...options.env },
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The path of a command that npm installed with the project. */
export function bin(name: string): string {
  return `node_modules/.bin/${name}`;
}
