import type { JsonSchema } from '../contract/types';

type Merge = (a: never, b: never) => unknown;

const tighter = (pick: (a: number, b: number) => number): Merge =>
  ((a: number, b: number) => pick(a, b)) as Merge;
const first: Merge = (a) => a;
const either = ((a: boolean, b: boolean) => a || b) as Merge;

/** How two values of one keyword become one. A keyword that isn't here merges only when both sides agree. */
const MERGES: Record<string, Merge> = {
  title: first,
  description: first,
  default: first,
  examples: first,
  'x-provisional': first,
  deprecated: either,
  readOnly: either,
  writeOnly: either,
  uniqueItems: either,
  minLength: tighter(Math.max),
  minimum: tighter(Math.max),
  exclusiveMinimum: tighter(Math.max),
  minItems: tighter(Math.max),
  minProperties: tighter(Math.max),
  maxLength: tighter(Math.min),
  maximum: tighter(Math.min),
  exclusiveMaximum: tighter(Math.min),
  maxItems: tighter(Math.min),
  maxProperties: tighter(Math.min),
  required: ((a: string[], b: string[]) => [...new Set([...a, ...b])]) as Merge,
  properties: mergeMaps as Merge,
  patternProperties: mergeMaps as Merge,
  dependentRequired: ((a: Record<string, string[]>, b: Record<string, string[]>) => ({
    ...b,
    ...a,
  })) as Merge,
};

/**
 * One schema that says what `a` and `b` say together, `a`'s words first, as the reference shows `allOf`.
 * `undefined` where no single schema can say it (two patterns, two `oneOf`s, types that exclude each other):
 * the page then shows both.
 */
export function mergeSchemas(a: JsonSchema, b: JsonSchema): JsonSchema | undefined {
  const merged: Record<string, unknown> = { ...a };
  for (const [keyword, value] of Object.entries(b)) {
    const own = merged[keyword];
    if (own === undefined || JSON.stringify(own) === JSON.stringify(value)) merged[keyword] = value;
    else if (keyword === 'type')
      merged.type = intersect(own as string | string[], value as string | string[]);
    else if (keyword === 'enum')
      merged.enum = (own as unknown[]).filter((item) => includes(value as unknown[], item));
    else if (keyword in MERGES) merged[keyword] = MERGES[keyword]?.(own as never, value as never);
    else return undefined;
    if (merged[keyword] === undefined) return undefined;
  }
  return merged as JsonSchema;
}

function mergeMaps(a: Record<string, JsonSchema>, b: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const merged = { ...a };
  for (const [name, schema] of Object.entries(b)) {
    const own = merged[name];
    merged[name] = own === undefined ? schema : { allOf: [own, schema] };
  }
  return merged;
}

function intersect(a: string | string[], b: string | string[]): string | string[] | undefined {
  const both = [a].flat().filter((name) => [b].flat().includes(name));
  // An integer is a number: the narrower word holds.
  if (both.length === 0) {
    const names = [a, b].flat().sort();
    return names.join() === 'integer,number' ? 'integer' : undefined;
  }
  return both.length === 1 ? both[0] : both;
}

function includes(list: unknown[], item: unknown): boolean {
  return list.some((other) => JSON.stringify(other) === JSON.stringify(item));
}
