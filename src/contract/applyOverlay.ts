import { isJsonObject } from './isJsonObject';
import type { Segment } from './jsonPointer';
import type { Json, JsonObject } from './types';

/** Finds the places that a JSONPath (RFC 9535) selects; throws when the expression isn't one. */
export type SelectPlaces = (target: string, document: JsonObject) => Segment[][];

export type OverlayProblem = {
  /** The index of the action that did nothing, and why. */
  action: number;
  target: string;
  reason: string;
};

/**
 * Applies an OpenAPI Overlay 1.0 to a copy of a document, action by action, each on the result of the one before.
 * `update` merges recursively into objects and is appended to arrays; arrays inside an update replace what is there
 * (1.0, 4.4.3: "only the complete array can be replaced"). An action that can't be applied is a problem, and the
 * others still are.
 */
export function applyOverlay(
  document: JsonObject,
  overlay: JsonObject,
  select: SelectPlaces,
): { document: JsonObject; problems: OverlayProblem[] } {
  const changed = structuredClone(document);
  const problems: OverlayProblem[] = [];
  const actions = Array.isArray(overlay.actions) ? overlay.actions : [];
  for (const [index, action] of actions.entries()) {
    const target = isJsonObject(action) ? String(action.target) : '';
    try {
      if (!isJsonObject(action)) throw new Error('an action must be an object.');
      applyAction(changed, action, select(target, changed));
    } catch (error) {
      problems.push({
        action: index,
        target,
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return { document: changed, problems };
}

function applyAction(document: JsonObject, action: JsonObject, places: Segment[][]): void {
  if (places.length === 0) throw new Error('the target matches nothing.');
  if (action.remove === true) return removeAll(document, places);
  if (action.update === undefined) throw new Error('an action needs "update" or "remove".');
  for (const place of places) update(valueAt(document, place), action.update);
}

function update(node: Json | undefined, change: Json): void {
  if (Array.isArray(node)) node.push(structuredClone(change));
  else if (!isJsonObject(node))
    throw new Error('the target must be an object or an array, not a plain value.');
  else if (!isJsonObject(change)) throw new Error('"update" must be an object, as its target is one.');
  else merge(node, change);
}

function merge(node: JsonObject, change: JsonObject): void {
  for (const [key, value] of Object.entries(change)) {
    const present = node[key];
    if (isJsonObject(present) && isJsonObject(value)) merge(present, value);
    else node[key] = structuredClone(value);
  }
}

/** Removes from the last place to the first, so that the indexes before stay right. */
function removeAll(document: JsonObject, places: Segment[][]): void {
  for (const place of places.toReversed()) {
    const key = place.at(-1);
    if (key === undefined) throw new Error("the whole document can't be removed.");
    const parent = valueAt(document, place.slice(0, -1));
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (isJsonObject(parent)) delete parent[key];
  }
}

function valueAt(document: JsonObject, place: Segment[]): Json | undefined {
  return place.reduce<Json | undefined>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isJsonObject(value) ? value[key] : undefined;
  }, document);
}
