import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

export type RunningProgram = {
  /** The sandbox's address, with its base path. */
  url: string;
  pid: number;
  /** Ends it the hard way, at once. */
  kill(): Promise<void>;
};

/**
 * Starts the sandbox's single file on a free port, on one core alone where the system can pin it (`taskset`), and waits
 * until it answers.
 */
export async function startProgram(file: string, args: string[] = []): Promise<RunningProgram> {
  const node = [process.execPath, file, '--port', '0', ...args];
  const [command = '', ...rest] = isPinnable() ? ['taskset', '-c', '0', ...node] : node;
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.includes('Ctrl+C')) break;
  }
  const url = /^Simulated API at (\S+)$/m.exec(text)?.[1];
  if (url === undefined || child.pid === undefined) throw new Error(`bench: ${file} did not start`);
  return {
    url,
    pid: child.pid,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Whether `taskset` is there: it replaces itself by what it starts, so that the process keeps its number. */
export function isPinnable(): boolean {
  return spawnSync('taskset', ['-c', '0', process.execPath, '--version']).status === 0;
}
