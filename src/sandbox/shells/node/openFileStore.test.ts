import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshState, type State } from '../../state';
import { openFileStore } from './openFileStore';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  file = join(folder, 'state.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

const withMark = (mark: string): State => ({ ...freshState(), products: { mark } });
const saved = () => JSON.parse(readFileSync(file, 'utf8')) as State;
const holder = (pid: number, start = '') => writeFileSync(`${file}.lock`, `${pid} ${start}`);

/** The number of a process that has ended. */
const endedPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('what it keeps', () => {
  it('is nothing before the first write', async () => {
    const store = await openFileStore(file);
    expect(await store.read()).toBeUndefined();
    await store.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is on the disk once the lock is given back', async () => {
    const store = await openFileStore(file);
    await store.lock(() => store.write(withMark('a')));
    expect(saved()).toEqual(withMark('a'));
    await store.close();
    const again = await openFileStore(file);
    expect(await again.read()).toEqual(withMark('a'));
    await again.close();
  });

  it('is the very object that was written', async () => {
    const store = await openFileStore(file);
    const state = withMark('a');
    await store.lock(() => store.write(state));
    expect(await store.read()).toBe(state);
    await store.close();
  });

  it('is every write, when many come at once and share a save', async () => {
    const store = await openFileStore(file);
    const seen: number[] = [];
    const add = async (number: number) => {
      await store.lock(async () => {
        const before = ((await store.read()) as State | undefined)?.products ?? {};
        await store.write({ ...freshState(), products: { ...before, [number]: true } });
      });
      // Whoever is told that it was kept finds it in the file.
      expect(saved().products).toHaveProperty(String(number));
      seen.push(number);
    };
    await Promise.all(Array.from({ length: 100 }, (_, number) => add(number)));
    expect(seen).toHaveLength(100);
    await store.close();
  });

  it('is reported as not kept where the file can not be written', async () => {
    const store = await openFileStore(file);
    mkdirSync(`${file}.new`);
    await expect(store.lock(() => store.write(withMark('a')))).rejects.toThrow('EISDIR');
    rmSync(`${file}.new`, { recursive: true });
    await store.lock(() => store.write(withMark('b')));
    expect(saved()).toEqual(withMark('b'));
    await store.close();
  });
});

describe('the file', () => {
  it('keeps its name where a link leads to it', async () => {
    writeFileSync(join(folder, 'real.json'), JSON.stringify(withMark('a')));
    symlinkSync(join(folder, 'real.json'), file);
    const store = await openFileStore(file);
    await store.lock(() => store.write(withMark('b')));
    await store.close();
    expect(JSON.parse(readFileSync(join(folder, 'real.json'), 'utf8'))).toEqual(withMark('b'));
  });

  it('needs a folder', async () => {
    await expect(openFileStore(join(folder, 'none/state.json'))).rejects.toThrow("doesn't exist: create it");
  });

  it('has nothing beside it that a killed process left', async () => {
    writeFileSync(`${file}.new`, '{"version":');
    const store = await openFileStore(file);
    expect(existsSync(`${file}.new`)).toBe(false);
    await store.close();
  });

  it.each([
    ['cut off', '{"version":2,"prod', 'not valid JSON'],
    ['no JSON', 'garbage', 'not valid JSON'],
    ['zeros after a power cut', '\0\0\0\0', 'not valid JSON'],
    ['of another version', '{"version":99,"products":{}}', 'state version 99'],
    ['of this version, and damaged', JSON.stringify({ ...freshState(), products: 'x' }), 'damaged'],
  ])('is kept aside when it is %s', async (_, text, problem) => {
    writeFileSync(file, text);
    await expect(openFileStore(file)).rejects.toThrow(problem);
    const [name = '', ...others] = readdirSync(folder);
    expect([name, others]).toEqual([expect.stringMatching(/^state\.json\.damaged-\d{4}-/), []]);
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    const store = await openFileStore(file);
    expect(await store.read()).toBeUndefined();
    await store.close();
  });

  it.each([
    ['package.json', '{"name":"app","version":"1.0.0"}'],
    ['list.json', '[1,2]'],
    ['notes.txt', 'buy milk'],
  ])("stays where it is when it is somebody else's %s", async (name, text) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    await expect(openFileStore(path)).rejects.toThrow("isn't a sandbox state");
    expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([[name], text]);
  });

  it('may be empty', async () => {
    writeFileSync(file, '\n');
    const store = await openFileStore(file);
    expect(await store.read()).toBeUndefined();
    await store.close();
  });
});

describe('its lock', () => {
  it('keeps a second one out until the first is closed', async () => {
    const store = await openFileStore(file);
    await expect(openFileStore(file)).rejects.toThrow(`is in use by process ${process.pid}: stop it`);
    await store.close();
    await (await openFileStore(file)).close();
  });

  it.each([
    ['a process that has ended', () => holder(endedPid())],
    ['a process whose number is another one now', () => holder(process.ppid, '1')],
    ['nobody, because it was killed at the wrong moment', () => writeFileSync(`${file}.lock`, '')],
  ])('is taken over from %s', async (_, leave) => {
    leave();
    await (await openFileStore(file)).close();
    expect(readdirSync(folder)).toEqual([]);
  });
});
