import { dereference, validate, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { parsePointer } from '../../contract/jsonPointer';
import { pickDefs } from '../../contract/toOperationDoc';
import type { Json, JsonSchema } from '../../contract/types';
import type { Sliced } from './runSliced';
import { isContainer } from './treeNodes';

/** One thing that a schema doesn't allow: where in the body, which keyword, and the schema's value of that keyword. */
export type BodyProblem = { pointer: string; keyword: string; expected: Json | undefined; error: string };

/** A value of more parts than this is checked part by part, where the schema lets that be done. */
const WHOLE_UP_TO = 2000;
/** And not at all where it doesn't: the check would stop the page. */
const TOO_BIG = 40_000;

export const MAX_PROBLEMS = 200;

export type BodyCheck = {
  problems: BodyProblem[];
  /** There are more problems than are listed. */
  isCut: boolean;
  /** Pointers of values that were too big to check in one go. */
  skipped: string[];
};

type Defs = Record<string, JsonSchema>;

/**
 * Checks a body against its schema (JSON Schema 2020-12; `$ref`s lead to `$defs`). Big lists and objects are checked
 * entry by entry, so that the page can breathe between them. Throws on a `$ref` that leads nowhere.
 */
export function* checkBody(schema: JsonSchema, value: Json, $defs: Defs): Sliced<BodyCheck> {
  const result: BodyCheck = { problems: [], isCut: false, skipped: [] };
  const prepared = new Map<JsonSchema, { copy: Schema; lookup: Record<string, Schema | boolean> }>();
  const shells = new Map<JsonSchema, JsonSchema>();

  function check(part: JsonSchema, at: Json, pointer: string): void {
    let ready = prepared.get(part);
    if (!ready) {
      // The library marks the schemas it is given: it gets a copy, with no more definitions than this one reaches.
      const copy = structuredClone({ ...part, $defs: pickDefs($defs, [part]) }) as Schema;
      ready = { copy, lookup: dereference(copy) };
      prepared.set(part, ready);
    }
    const { valid, errors } = validate(at, ready.copy, '2020-12', ready.lookup, false);
    if (valid) return;
    for (const error of pickTelling(errors)) {
      if (result.problems.length === MAX_PROBLEMS) {
        result.isCut = true;
        return;
      }
      result.problems.push({
        pointer: pointer + decodeURIComponent(error.instanceLocation.slice(1)),
        keyword: error.keyword,
        expected: error.keyword === 'false' ? false : keywordAt(part, $defs, error.keywordLocation),
        error: error.error,
      });
    }
  }

  function* visit(named: JsonSchema, at: Json, pointer: string): Sliced<undefined> {
    if (result.isCut) return;
    const part = followReference(named, $defs);
    const size = countParts(at, TOO_BIG);
    if (size <= WHOLE_UP_TO) {
      check(named, at, pointer);
      return;
    }
    const children = listParts(part, at, pointer);
    if (!children) {
      if (size >= TOO_BIG) result.skipped.push(pointer);
      else check(named, at, pointer);
      return;
    }
    // What the schema says of the value itself, then of each part.
    let shell = shells.get(part);
    if (!shell) shells.set(part, (shell = toShell(part)));
    check(shell, at, pointer);
    for (const [below, child, childPointer] of children) {
      yield;
      yield* visit(below, child, childPointer);
    }
  }

  yield* visit(schema, value, '');
  return result;
}

/** The definition behind a schema that is nothing but a reference. */
function followReference(schema: JsonSchema, $defs: Defs): JsonSchema {
  let at = schema;
  for (let hops = 0; hops < 20 && at.$ref?.startsWith('#/$defs/') && !listConstraints(at).length; hops += 1) {
    const next = $defs[parsePointer(at.$ref)[1] ?? ''];
    if (!next) break;
    at = next;
  }
  return at;
}

const annotations = [
  '$ref',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
];

function listConstraints(schema: JsonSchema): string[] {
  return Object.keys(schema).filter((key) => !annotations.includes(key) && !key.startsWith('x-'));
}

type Part = [schema: JsonSchema, value: Json, pointer: string];

/** The parts that can be checked one by one, with the schema of each; `undefined` when the schema looks at them together. */
function listParts(schema: JsonSchema, value: Json, pointer: string): Part[] | undefined {
  const together = [
    'unevaluatedItems',
    'unevaluatedProperties',
    'oneOf',
    'anyOf',
    'allOf',
    'if',
    'not',
    '$ref',
  ];
  if (together.some((keyword) => keyword in schema) || !isContainer(value)) return undefined;
  if (Array.isArray(value)) {
    const { items } = schema;
    if (schema.prefixItems || schema.contains || typeof items !== 'object') return undefined;
    return value.map((item, index) => [items, item, `${pointer}/${index}`]);
  }
  if (schema.patternProperties || typeof schema.additionalProperties === 'object') return undefined;
  return Object.entries(schema.properties ?? {}).flatMap(([key, part]): Part[] => {
    const child = Object.hasOwn(value, key) ? value[key] : undefined;
    return child === undefined ? [] : [[part, child, `${pointer}/${escapeKey(key)}`]];
  });
}

/** A schema without what is said of single parts. Comparing every item with every other one takes too long here. */
function toShell({ items: _items, uniqueItems: _uniqueItems, properties, ...rest }: JsonSchema): JsonSchema {
  if (!properties) return rest;
  const known = Object.keys(properties).map((key) => [key, {}] as const);
  return { ...rest, properties: Object.fromEntries(known) };
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** How many values there are in a value, counted up to `limit`. */
function countParts(value: Json, limit: number): number {
  let count = 0;
  const waiting: Json[] = [value];
  for (let at = waiting.pop(); at !== undefined && count < limit; at = waiting.pop()) {
    count += 1;
    if (isContainer(at)) {
      const children = Array.isArray(at) ? at : Object.values(at);
      if (count + children.length >= limit) return limit;
      waiting.push(...children);
    }
  }
  return count;
}

/** Keywords that only say "something below me is wrong", in the validator's output. */
const wrappers = [
  '$ref', 'properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'propertyNames',
  'items', 'prefixItems', 'unevaluatedItems', 'contains', 'allOf', 'if', 'dependentSchemas',
]; // prettier-ignore

/**
 * The errors worth telling: the innermost ones, without those inside the branches of a `oneOf` or `anyOf`, since which
 * branch was meant can't be known; for one place the first, except that every missing field counts.
 */
function pickTelling(errors: OutputUnit[]): OutputUnit[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const isInBranch = (error: OutputUnit) =>
    choices.some(
      (choice) =>
        error.keywordLocation.startsWith(`${choice.keywordLocation}/`) ||
        // A boolean schema's error carries the instance's place instead of the keyword's.
        (error.keyword === 'false' && error.instanceLocation.startsWith(`${choice.instanceLocation}/`)),
    );
  const leaves = errors.filter((error) => !wrappers.includes(error.keyword) && !isInBranch(error));
  const told = new Set<string>();
  return (leaves.length > 0 ? leaves : errors.slice(0, 1)).filter(({ instanceLocation, keyword, error }) => {
    const key = keyword === 'required' ? `${instanceLocation} ${error}` : instanceLocation;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

/** The value of the keyword at a place in the schema, following the `$ref`s that the validator followed. */
function keywordAt(schema: JsonSchema, $defs: Defs, location: string): Json | undefined {
  let at = schema as Json | undefined;
  for (const key of parsePointer(location)) {
    const next: Json | undefined = isContainer(at ?? null) ? (at as Record<string, Json>)[key] : undefined;
    const isReference = key === '$ref' && typeof next === 'string';
    at = isReference ? ($defs[parsePointer(next as string)[1] ?? ''] as Json | undefined) : next;
  }
  return at;
}
