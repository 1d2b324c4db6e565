import type { StoredConsent } from './state';

/** What a new consent is held against: the ids that are used, and how many of each link wait for their user. */
export type ConsentIndex = { trackIds: Set<string>; waiting: Map<string, number> };

/** The index of the newest list: looking through a thousand consents takes longer than all the rest of a call. */
let newest: { consents: StoredConsent[]; index: ConsentIndex } | undefined;

/** The index of a list of consents. It belongs to that list alone: ask again for another one. */
export function indexConsents(consents: StoredConsent[]): ConsentIndex {
  if (newest?.consents === consents) return newest.index;
  const index: ConsentIndex = { trackIds: new Set(), waiting: new Map() };
  for (const consent of consents) add(index, consent);
  newest = { consents, index };
  return index;
}

/**
 * Makes the index of a list that of the next one: `before`, from its start or from a later place, and one consent more.
 * Whoever comes back to `before` (the call failed after all) gets a new index.
 */
export function moveIndex(index: ConsentIndex, before: StoredConsent[], after: StoredConsent[]): void {
  const last = after.at(-1);
  if (!last) return;
  for (const dropped of before.slice(0, before.length + 1 - after.length)) remove(index, dropped);
  add(index, last);
  newest = { consents: after, index };
}

function add({ trackIds, waiting }: ConsentIndex, { externalTrackId, linkId, status }: StoredConsent): void {
  trackIds.add(externalTrackId);
  if (status === 'AWAITING_AUTHORISATION') waiting.set(linkId, (waiting.get(linkId) ?? 0) + 1);
}

function remove(
  { trackIds, waiting }: ConsentIndex,
  { externalTrackId, linkId, status }: StoredConsent,
): void {
  trackIds.delete(externalTrackId);
  if (status !== 'AWAITING_AUTHORISATION') return;
  const count = waiting.get(linkId) ?? 0;
  if (count > 1) waiting.set(linkId, count - 1);
  else waiting.delete(linkId);
}
