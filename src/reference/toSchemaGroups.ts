import type { JsonSchema } from '../contract/types';
import { toFragment } from './toFragment';
import { toVariants } from './toVariants';
import type { SchemaGroup, SchemaNode } from './schemaNode';
import type { Place, Scope } from './toSchemaNode';

type Build = (schema: JsonSchema | boolean, place: Place, scope: Scope) => SchemaNode;

/** Builds a schema below the current one; `segment` is its part of the anchor. */
export type Child = (segment: string, schema: JsonSchema | boolean, more?: Partial<Place>) => SchemaNode;

/** The schemas below `schema`, in the order in which a reader meets them: fields, items, alternatives, the rest. */
export function toSchemaGroups(schema: JsonSchema, place: Place, scope: Scope, build: Build): SchemaGroup[] {
  const child = (segment: string, inner: JsonSchema | boolean, innerScope: Scope, more?: Partial<Place>) => {
    const anchor = claimAnchor(place.prefix + toFragment(segment), scope);
    return build(inner, { anchor, prefix: `${anchor}.`, ...more }, innerScope);
  };
  const field: Child = (segment, inner, more) => child(segment, inner, toInnerScope(scope), more);
  const same: Child = (segment, inner, more) => child(segment, inner, scope, more);
  return [
    ...toFieldGroups(schema, field),
    ...toItemGroups(schema, place, field),
    ...toVariants(schema, scope.defs, same),
    ...toConditionGroups(schema, same),
  ];
}

function toFieldGroups(schema: JsonSchema, child: Child): SchemaGroup[] {
  const nodes = [
    ...Object.entries(schema.properties ?? {}).map(([name, inner]) =>
      child(name, inner, { name, nameKind: 'literal', required: schema.required?.includes(name) }),
    ),
    ...Object.entries(schema.patternProperties ?? {}).map(([name, inner]) =>
      child(name, inner, { name, nameKind: 'pattern' }),
    ),
  ];
  const groups: SchemaGroup[] = nodes.length > 0 ? [{ kind: 'fields', nodes }] : [];
  const { additionalProperties, propertyNames } = schema;
  if (typeof additionalProperties === 'object') {
    groups.push({ kind: 'additional', node: child('additionalProperties', additionalProperties) });
  }
  if (propertyNames !== undefined) {
    groups.push({
      kind: 'propertyNames',
      node: child('propertyNames', { type: 'string', ...propertyNames }),
    });
  }
  return groups;
}

function toItemGroups(schema: JsonSchema, { prefix }: Place, child: Child): SchemaGroup[] {
  const groups: SchemaGroup[] = [];
  if (schema.prefixItems) {
    groups.push({
      kind: 'tuple',
      nodes: schema.prefixItems.map((item, index) => child(String(index), item)),
    });
  }
  if (typeof schema.items === 'object') {
    const kind = schema.prefixItems ? 'restItems' : 'items';
    // Fields of the items hang on the list's own name: `corpo-accounts.number`.
    groups.push({ kind, node: child('item', schema.items, { prefix }) });
  }
  if (schema.contains !== undefined)
    groups.push({ kind: 'contains', node: child('contains', schema.contains) });
  return groups;
}

function toConditionGroups(schema: JsonSchema, child: Child): SchemaGroup[] {
  const groups: SchemaGroup[] = [];
  if (schema.not !== undefined) groups.push({ kind: 'not', node: child('not', schema.not) });
  const branches = (['if', 'then', 'else'] as const).flatMap((role) => {
    const inner = schema[role];
    return inner === undefined ? [] : [{ role, node: child(role, inner) }];
  });
  if (branches.length > 0) groups.push({ kind: 'conditional', branches });
  for (const [property, inner] of Object.entries(schema.dependentSchemas ?? {})) {
    groups.push({ kind: 'dependent', property, node: child(property, inner) });
  }
  return groups;
}

/** Going into a field closes the value: what was open for it is now above. */
function toInnerScope(scope: Scope): Scope {
  return { ...scope, above: new Map([...scope.above, ...scope.here]), here: new Map() };
}

/** An id that no other element of this tree has. */
function claimAnchor(wanted: string, { shared }: Scope): string {
  let anchor = wanted;
  for (let copy = 2; shared.anchors.has(anchor); copy += 1) anchor = `${wanted}-${copy}`;
  shared.anchors.add(anchor);
  return anchor;
}
