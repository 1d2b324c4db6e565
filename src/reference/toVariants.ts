import { translate } from '@docusaurus/Translate';
import type { JsonSchema } from '../contract/types';
import { resolveRef, toRefName, type Defs } from './resolveRef';
import type { SchemaGroup, SchemaVariant } from './schemaNode';
import type { Child } from './toSchemaGroups';

/**
 * The alternatives of a schema. Where a discriminator has a mapping but no `oneOf` (inheritance by `allOf`),
 * the mapping's schemas are the alternatives.
 */
export function toVariants(schema: JsonSchema, defs: Defs, child: Child): SchemaGroup[] {
  const groups: SchemaGroup[] = [];
  const { discriminator } = schema;
  const listed = {
    oneOf: schema.oneOf ?? toMappedBranches(schema),
    anyOf: schema.anyOf,
    allOf: schema.allOf,
  };
  for (const composition of ['oneOf', 'anyOf', 'allOf'] as const) {
    const branches = listed[composition];
    if (!branches || branches.length === 0) continue;
    const discriminated = composition === 'allOf' ? undefined : discriminator;
    const variants = branches.map((branch, index): SchemaVariant => {
      const values = discriminated ? valuesFor(branch, discriminated) : [];
      const label = toLabel(branch, values, index, defs);
      return { label, discriminatorValues: values, node: child(label, branch) };
    });
    groups.push({ kind: 'variants', composition, discriminator: discriminated?.propertyName, variants });
  }
  return groups;
}

function toMappedBranches({ oneOf, anyOf, discriminator }: JsonSchema): JsonSchema[] | undefined {
  if (oneOf || anyOf || !discriminator?.mapping) return undefined;
  return [...new Set(Object.values(discriminator.mapping))].map(($ref) => ({ $ref }));
}

/** The values that choose a branch: its mappings or, without one, the schema's own name (OpenAPI 3.1, 4.8.25). */
function valuesFor(branch: JsonSchema, discriminator: NonNullable<JsonSchema['discriminator']>): string[] {
  if (branch.$ref === undefined) return [];
  const name = toRefName(branch.$ref);
  const mapped = Object.entries(discriminator.mapping ?? {}).filter(([, ref]) => toRefName(ref) === name);
  return mapped.length > 0 ? mapped.map(([value]) => value) : [name];
}

function toLabel(branch: JsonSchema, values: string[], index: number, defs: Defs): string {
  const target = branch.$ref === undefined ? undefined : resolveRef(branch.$ref, defs);
  const name = branch.$ref === undefined ? undefined : toRefName(branch.$ref);
  return (
    branch.title ??
    target?.title ??
    name ??
    values[0] ??
    translate(
      {
        id: 'reference.variant.unnamed',
        message: 'Opção {number}',
        description: 'An alternative without a name',
      },
      { number: String(index + 1) },
    )
  );
}
