import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadIndex } from './loadIndex';
import { searchIndex } from './query';
import type { SearchIndexFile } from './types';

const file: SearchIndexFile = {
  version: 1,
  locale: 'en',
  pages: [{ url: '/en/a', title: 'Keys', trail: [] }],
  records: [{ kind: 'guide', page: 0, text: 'Where they are.' }],
};

function respond(body: unknown, init?: ResponseInit) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json(body, init)));
}

afterEach(() => vi.restoreAllMocks());

describe('loadIndex', () => {
  test('gives an index that answers, fetched once', async () => {
    const fetched = respond(file);
    const [first, second] = await Promise.all([loadIndex('/ready.json'), loadIndex('/ready.json')]);
    expect(first).toBe(second);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(first.kind === 'ready' && searchIndex(first.index, 'key').total).toBe(1);
  });

  test.each([
    ['404', { status: 404 }, 'missing'],
    ['a page instead of the file', { headers: { 'content-type': 'text/html' } }, 'missing'],
    ['500', { status: 500 }, 'failed'],
  ])('%s: %j is %s', async (name, init, kind) => {
    respond(file, init);
    expect(await loadIndex(`/${name}.json`)).toEqual({ kind });
  });

  test.each([
    [{ ...file, version: 2 }],
    [{ ...file, locale: 'fr' }],
    [{ ...file, records: {} }],
    [null],
    [[]],
  ])('a file it does not know fails: %j', async (body) => {
    respond(body);
    expect(await loadIndex('/unknown.json')).toEqual({ kind: 'failed' });
  });

  test('what failed is tried again', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    expect(await loadIndex('/again.json')).toEqual({ kind: 'failed' });
    respond(file);
    expect((await loadIndex('/again.json')).kind).toBe('ready');
  });
});
