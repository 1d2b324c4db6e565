import type { JsonSchema } from '../contract/types';
import { describeConstraints } from './describeConstraints';
import { flattenAllOf, type FlatSchema } from './flattenAllOf';
import { formatValue } from './formatValue';
import { toRefName, type Defs } from './resolveRef';
import type { SchemaGroup, SchemaNode } from './schemaNode';
import { splitNullable } from './splitNullable';
import { toSchemaGroups } from './toSchemaGroups';
import { typeLabel } from './typeLabel';

/** Where a schema stands on the page. */
export type Place = {
  anchor: string;
  /** What the anchors of its fields start with. */
  prefix: string;
  name?: string;
  nameKind?: SchemaNode['nameKind'];
  required?: boolean;
};

/** What is known while going down: the open component schemas, with the anchor where each was entered. */
export type Scope = {
  defs: Defs;
  above: ReadonlyMap<string, string>;
  here: ReadonlyMap<string, string>;
  shared: { anchors: Set<string>; shown: Map<string, string>; count: number };
  depth: number;
};

/** From here on a component schema that was already expanded is linked, not repeated: pages stay finite and readable. */
const REPEAT_LIMIT = 600;
const MAX_DEPTH = 30;

/** The schema of a body or a parameter as a tree to show. `anchor` is the id of the element that holds it. */
export function toSchemaNode(schema: JsonSchema | boolean, defs: Defs, anchor: string): SchemaNode {
  const shared = { anchors: new Set([anchor]), shown: new Map<string, string>(), count: 0 };
  const scope: Scope = { defs, above: new Map(), here: new Map(), shared, depth: 0 };
  return buildNode(schema, { anchor, prefix: `${anchor}-` }, scope);
}

export function buildNode(schema: JsonSchema | boolean, place: Place, scope: Scope): SchemaNode {
  scope.shared.count += 1;
  const bare = emptyNode(place, typeLabel(schema, scope.defs));
  if (typeof schema === 'boolean') return bare;
  const stopped = stopAtOpenName(schema, bare, scope);
  if (stopped) return stopped;
  const open = { above: new Set(scope.above.keys()), here: new Set(scope.here.keys()) };
  const flat = flattenAllOf(schema, scope.defs, open);
  const entered = new Map(flat.names.map((name) => [name, place.anchor]));
  for (const name of flat.names)
    if (!scope.shared.shown.has(name)) scope.shared.shown.set(name, place.anchor);
  const here = new Map([...scope.here, ...entered]);
  const inside: Scope = { ...scope, here, depth: scope.depth + 1 };
  return {
    ...bare,
    ...describe(flat),
    typeLabel: typeLabelOf(flat, bare.typeLabel, scope.defs),
    references: [
      ...flat.recursive.map((name) => ({
        kind: 'recursive' as const,
        name,
        anchor: here.get(name) ?? scope.above.get(name) ?? place.anchor,
      })),
      ...flat.unknown.map((ref) => ({ kind: 'unknown' as const, ref })),
    ],
    groups: scope.depth > MAX_DEPTH ? [] : toGroups(flat.schema, place, inside),
  };
}

function toGroups(schema: JsonSchema, place: Place, scope: Scope): SchemaGroup[] {
  return toSchemaGroups(schema, place, scope, buildNode);
}

/** A plain `$ref` to a schema that is open, or that the page already shows when it is long. */
function stopAtOpenName(schema: JsonSchema, bare: SchemaNode, scope: Scope): SchemaNode | undefined {
  const { ref, own } = toDirectRef(schema);
  if (ref === undefined) return undefined;
  const name = toRefName(ref);
  const openAt = scope.above.get(name) ?? scope.here.get(name);
  const shownAt = scope.shared.count > REPEAT_LIMIT ? scope.shared.shown.get(name) : undefined;
  const anchor = openAt ?? shownAt;
  if (anchor === undefined) return undefined;
  const described = describe({ schema: own, nullable: false, names: [], recursive: [], unknown: [] });
  const kind = openAt === undefined ? 'repeated' : 'recursive';
  return { ...bare, ...described, references: [{ kind, name, anchor }] };
}

const ANNOTATIONS = new Set([
  'title',
  'description',
  'deprecated',
  'readOnly',
  'writeOnly',
  'default',
  'examples',
  'x-provisional',
]);

/** The `$ref` of a schema that is one, even when it is wrapped to carry a description or to allow null. */
function toDirectRef(schema: JsonSchema): { ref?: string; own: JsonSchema } {
  const { $ref, oneOf, anyOf, allOf, ...own } = splitNullable(schema).schema;
  const [only, ...more] = [$ref === undefined ? [] : [{ $ref }], oneOf, anyOf, allOf].flatMap(
    (list) => list ?? [],
  );
  const wraps = $ref !== undefined || Object.keys(own).every((keyword) => ANNOTATIONS.has(keyword));
  return { ref: wraps && more.length === 0 ? only?.$ref : undefined, own };
}

function describe({ schema }: FlatSchema): Partial<SchemaNode> {
  return {
    title: schema.title,
    description: schema.description,
    constraints: describeConstraints(schema),
    enumValues: schema.enum?.map(formatValue) ?? [],
    examples: schema.examples?.map((value) => ({ code: formatValue(value) })) ?? [],
    deprecated: schema.deprecated ?? false,
    readOnly: schema.readOnly ?? false,
    writeOnly: schema.writeOnly ?? false,
    provisional: schema['x-provisional'],
  };
}

/** The merged schema knows its type best; a schema that only repeats an open one knows it from the `$ref`. */
function typeLabelOf({ schema, nullable }: FlatSchema, fallback: string, defs: Defs): string {
  const label = typeLabel(schema, defs);
  if (label === typeLabel(true, defs)) return fallback;
  return nullable && !label.endsWith('null') ? `${label} | null` : label;
}

function emptyNode({ anchor, name, nameKind, required }: Place, label: string): SchemaNode {
  return {
    anchor,
    name,
    nameKind,
    required: required ?? false,
    typeLabel: label,
    constraints: [],
    enumValues: [],
    examples: [],
    deprecated: false,
    readOnly: false,
    writeOnly: false,
    references: [],
    groups: [],
  };
}
