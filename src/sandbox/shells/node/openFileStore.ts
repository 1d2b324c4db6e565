import { existsSync, rmSync } from 'node:fs';
import { open, realpath, rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createMutex } from '../../mutex';
import type { State } from '../../state';
import type { Store } from '../../store';
import { lockFile } from './lockFile';
import { readStateFile } from './readStateFile';

export type FileStore = Store & {
  /** Saves what isn't saved yet and lets other processes have the file. */
  close(): Promise<void>;
};

/**
 * A store in one JSON file, for one process, which survives being killed: `lock` resolves once everything written until
 * then is on the disk. Callers that come while the file is being saved share the next save. `read` gives the same
 * object until the next `write`. Rejects with one sentence when the file is in use or isn't a state.
 */
export async function openFileStore(path: string): Promise<FileStore> {
  const file = await locate(path);
  const release = await lockFile(file);
  let held: unknown;
  try {
    held = await readStateFile(file);
    // Left by a process that was killed while saving: nobody was told that this was kept.
    rmSync(`${file}.new`, { force: true });
  } catch (error) {
    release();
    throw error;
  }

  const runAlone = createMutex();
  let written = 0;
  let saved = 0;
  let saving: Promise<void> | undefined;

  async function saveAll(): Promise<void> {
    const wanted = written;
    while (saved < wanted) {
      saving ??= saveOnce().finally(() => {
        saving = undefined;
      });
      await saving;
    }
  }

  async function saveOnce(): Promise<void> {
    const upTo = written;
    await replaceFile(file, JSON.stringify(held));
    saved = upTo;
  }

  return {
    read: async () => held,
    async write(state: State) {
      held = state;
      written += 1;
    },
    async lock(run) {
      const result = await runAlone(run);
      await saveAll();
      return result;
    },
    async close() {
      await runAlone(saveAll);
      release();
    },
  };
}

/** The file itself where a link was named: a rename would replace the link. */
async function locate(path: string): Promise<string> {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) {
    throw new Error(`The folder ${folder} of the state file doesn't exist: create it, or name another file.`);
  }
  return existsSync(path) ? realpath(path) : resolve(path);
}

/** A crash at any moment leaves the older text or the newer one, whole. */
async function replaceFile(file: string, text: string): Promise<void> {
  const handle = await open(`${file}.new`, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
  await syncFolder(dirname(file));
}

/** Makes the rename outlive a power cut, on systems where a folder can be opened. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows: renames are journalled there.
  }
}
