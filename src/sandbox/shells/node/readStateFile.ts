import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { restoreState, stateVersion } from '../../state';

type Found =
  | { kind: 'state'; state: unknown }
  /** The sandbox's own file, which it can't go on from. */
  | { kind: 'unreadable'; problem: string }
  | { kind: 'foreign'; problem: string };

/**
 * The state that a file holds; `undefined` when there is none yet. What can't be understood is never written over: a
 * damaged state is moved to `<file>.damaged-<timestamp>`, somebody's other file stays where it is, and both reject with
 * one sentence.
 */
export async function readStateFile(file: string): Promise<unknown> {
  const text = await readText(file);
  if (text.trim() === '') return undefined;
  const found = understand(file, text);
  switch (found.kind) {
    case 'state':
      return found.state;
    case 'foreign':
      throw new Error(`${file} isn't a sandbox state (${found.problem}): name another file after --state.`);
    case 'unreadable': {
      const aside = nameAside(file);
      await rename(file, aside);
      throw new Error(
        `${file} can't be used (${found.problem}): it is kept as ${aside}; start again to begin with an empty state.`,
      );
    }
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    throw new Error(`The state file can't be read: ${message}.`);
  }
}

function understand(file: string, text: string): Found {
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    // Nobody's notes are moved because they were named by mistake.
    const isOurs = file.endsWith('.json') || /^[{\0]/.test(text);
    return { kind: isOurs ? 'unreadable' : 'foreign', problem: 'damaged: not valid JSON' };
  }
  const version =
    typeof state === 'object' && state !== null && 'version' in state ? state.version : undefined;
  if (typeof version !== 'number') return { kind: 'foreign', problem: 'no state version in it' };
  if (version !== stateVersion) {
    return {
      kind: 'unreadable',
      problem: `state version ${version}, and this sandbox knows ${stateVersion}`,
    };
  }
  if (!restoreState(state)) return { kind: 'unreadable', problem: 'damaged: parts are missing or unknown' };
  return { kind: 'state', state };
}

function nameAside(file: string): string {
  const name = `${file}.damaged-${new Date().toISOString().replaceAll(':', '-')}`;
  let free = name;
  for (let copy = 2; existsSync(free); copy++) free = `${name}-${copy}`;
  return free;
}
