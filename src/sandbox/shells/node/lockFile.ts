import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Keeps `file` for this process alone, through `<file>.lock`, until the function that it gives is called or the process
 * ends. A lock that a killed process left is taken over. Rejects with one sentence when another process holds it.
 */
export async function lockFile(file: string): Promise<() => void> {
  const path = `${file}.lock`;
  while (!create(path)) {
    const { pid, start } = await readHolder(path);
    if (isRunning(pid, start)) {
      throw new Error(
        `${file} is in use by process ${pid}: stop it, or name another file after --state (if no sandbox runs, delete ${path}).`,
      );
    }
    rmSync(path, { force: true });
  }
  const release = () => {
    process.off('exit', release);
    rmSync(path, { force: true });
  };
  process.once('exit', release);
  return release;
}

function create(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid} ${readStart(process.pid)}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(path: string): Promise<{ pid: number; start: string }> {
  // Another process may have made its lock a moment ago, and not filled it yet.
  if (read(path) === '') await wait(50);
  const [pid, start = ''] = read(path).split(' ');
  return { pid: Number(pid), start };
}

function isRunning(pid: number, start: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return start === readStart(pid);
}

/** When a process started, where the system tells (Linux): after a restart its number may belong to another one. */
function readStart(pid: number): string {
  const [, afterName = ''] = read(`/proc/${pid}/stat`).split(/\) (?!.*\) )/);
  return afterName.split(' ')[19] ?? '';
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}
