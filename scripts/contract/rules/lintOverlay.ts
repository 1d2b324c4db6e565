import { applyOverlay } from '../../../src/contract/applyOverlay';
import { isJsonObject } from '../../../src/contract/isJsonObject';
import { formatPointer, readPointer, type Segment } from '../../../src/contract/jsonPointer';
import type { Json, JsonObject } from '../../../src/contract/types';
import { walkDocument } from '../../../src/contract/walkDocument';
import { selectPlaces } from '../selectPlaces';
import type { Finding } from './rule';

const textKeys = ['title', 'summary', 'description', 'x-provisional', 'x-displayName'];

export type OverlayFindings = {
  /** About the contract: texts without a translation. */
  contract: Finding[];
  /** About the overlay: actions that do nothing, or translate what isn't there. */
  overlay: Finding[];
};

/**
 * Whether an overlay translates every text of a contract: each one differs afterwards, or an action of the overlay
 * names it (a word that both languages share), or it is one of `sharedWords`, such as a product's name.
 */
export function lintOverlay(
  document: JsonObject,
  overlay: JsonObject,
  sharedWords: string[],
): OverlayFindings {
  const { document: translated, problems } = applyOverlay(document, overlay, selectPlaces);
  const useless = problems.map(({ action, target, reason }) => ({
    segments: ['actions', action, 'target'],
    rule: 'overlay-target',
    reason: `"${target}": ${reason}`,
  }));
  const { touched, strangers } = listTouched(document, overlay);
  const untranslated = listTexts(document).filter(({ pointer, text }) => {
    const isSame = readPointer(translated, pointer) === text;
    return isSame && !touched.has(pointer) && !sharedWords.includes(text.trim());
  });
  const contract = untranslated.map(({ segments, text }) => ({
    segments,
    rule: 'untranslated',
    reason: `"${shorten(text)}" has no translation in the overlay.`,
  }));
  return { contract, overlay: [...useless, ...strangers] };
}

type Text = { segments: Segment[]; pointer: string; text: string };

function listTexts(document: JsonObject): Text[] {
  const texts: Text[] = [];
  walkDocument(document, (_kind, node, segments) => {
    for (const key of textKeys) {
      const text = node[key];
      const place = [...segments, key];
      if (typeof text === 'string') texts.push({ segments: place, pointer: formatPointer(place), text });
    }
  });
  return texts;
}

/** The texts that the overlay writes, and the actions that write one where the contract has none. */
function listTouched(
  document: JsonObject,
  overlay: JsonObject,
): { touched: Set<string>; strangers: Finding[] } {
  const touched = new Set<string>();
  const strangers: Finding[] = [];
  const actions = Array.isArray(overlay.actions) ? overlay.actions : [];
  for (const [index, action] of actions.entries()) {
    if (!isJsonObject(action) || !isJsonObject(action.update)) continue;
    for (const place of placesOf(String(action.target), document)) {
      for (const leaf of listLeaves(action.update)) {
        const pointer = formatPointer([...place, ...leaf]);
        touched.add(pointer);
        if (readPointer(document, pointer) !== undefined) continue;
        const segments = ['actions', index, 'update', ...leaf];
        strangers.push({
          segments,
          rule: 'overlay-adds',
          reason: `The contract has nothing at #${pointer}.`,
        });
      }
    }
  }
  return { touched, strangers };
}

/** A broken target is told of where the overlay is applied. */
function placesOf(target: string, document: JsonObject): Segment[][] {
  try {
    return selectPlaces(target, document);
  } catch {
    return [];
  }
}

function listLeaves(value: Json): Segment[][] {
  if (!isJsonObject(value)) return [[]];
  return Object.entries(value).flatMap(([key, child]) => listLeaves(child).map((leaf) => [key, ...leaf]));
}

function shorten(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
