import { formatPointer, type Segment } from '../../contract/jsonPointer';
import type { Json } from '../../contract/types';
import { foldText } from './foldText';
import type { Sliced } from './runSliced';
import { isContainer } from './treeNodes';

/** More are counted by nobody and held for nothing. */
export const MAX_MATCHES = 10_000;

export type Match = { pointer: string; path: Segment[] };

export type Found<T> = { matches: T[]; /** There are more than are listed. */ isCut: boolean };

/**
 * Every entry whose key or value holds the query, in the order of the document; case and accents don't count.
 * Strings are looked at whole, numbers and literals as JSON writes them.
 */
export function* searchJson(root: Json, query: string): Sliced<Found<Match>> {
  const wanted = foldText(query);
  const matches: Match[] = [];
  if (wanted === '') return { matches, isCut: false };
  const path: Segment[] = [];
  let steps = 0;

  function* visit(value: Json, name: Segment | undefined): Sliced<boolean> {
    if ((steps += 1) % 256 === 0) yield;
    const isHit =
      (typeof name === 'string' && foldText(name).includes(wanted)) ||
      (!isContainer(value) && foldText(String(value)).includes(wanted));
    if (isHit) {
      if (matches.length === MAX_MATCHES) return true;
      matches.push({ pointer: formatPointer(path), path: [...path] });
    }
    if (!isContainer(value)) return false;
    const entries: Iterable<[Segment, Json]> = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, child] of entries) {
      path.push(key);
      const isCut = yield* visit(child, key);
      path.pop();
      if (isCut) return true;
    }
    return false;
  }

  const isCut = yield* visit(root, undefined);
  return { matches, isCut };
}
