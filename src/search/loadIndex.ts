import { createIndex, type SearchIndex } from './createIndex';
import { readIndexFile } from './readIndexFile';

/** `missing`: this server has no index, as under `npm run dev`. `failed`: it couldn't be had this time. */
export type LoadedIndex = { kind: 'ready'; index: SearchIndex } | { kind: 'missing' } | { kind: 'failed' };

const loads = new Map<string, Promise<LoadedIndex>>();

async function fetchIndex(url: string): Promise<LoadedIndex> {
  try {
    const response = await fetch(url);
    // The development server answers with a page where there is no file.
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    if (response.status === 404 || (response.ok && !isJson)) return { kind: 'missing' };
    const file = response.ok ? readIndexFile(await response.json()) : undefined;
    return file ? { kind: 'ready', index: await createIndex(file) } : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  }
}

/** Fetches and builds the index at a URL, once a page load; what didn't work is tried again the next time. */
export function loadIndex(url: string): Promise<LoadedIndex> {
  const load =
    loads.get(url) ??
    fetchIndex(url).then((loaded) => {
      if (loaded.kind !== 'ready') loads.delete(url);
      return loaded;
    });
  loads.set(url, load);
  return load;
}
