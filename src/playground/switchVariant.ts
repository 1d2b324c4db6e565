import { isJsonObject } from '../contract/isJsonObject';
import type { Json, JsonObject, JsonSchema } from '../contract/types';
import { checkValue } from './checkValue';
import { startValue } from './startValue';
import { foldSchema, type Variant } from './toControl';

type Defs = Record<string, JsonSchema>;

/**
 * A value changed into another variant of its union: what fits there stays, the rest goes, and the discriminator and
 * constants say what it is now. Fields that the reader has to fill are left out: they are marked, not invented.
 */
export function switchVariant(
  value: Json | undefined,
  { schema, tag }: Variant,
  tagName: string | undefined,
  defs: Defs,
): Json {
  const { properties } = schema;
  if (!properties && !schema.patternProperties && typeof schema.additionalProperties !== 'object') {
    const fits =
      value !== undefined && checkValue(value, schema, { field: '', required: true, defs }).length === 0;
    return fits ? value : startValue(schema, defs);
  }
  const kept: JsonObject = {};
  for (const [name, item] of Object.entries(isJsonObject(value) ? value : {})) {
    const problems = checkValue(
      { [name]: item },
      { ...schema, required: [] },
      {
        field: '',
        required: true,
        defs,
      },
    );
    if (!problems.some(({ field }) => field !== '')) kept[name] = item;
  }
  for (const [name, property] of Object.entries(properties ?? {})) {
    const { const: constant } = foldSchema(property, defs);
    if (constant !== undefined && schema.required?.includes(name)) kept[name] = constant;
  }
  return { ...kept, ...(tagName !== undefined && tag !== undefined && { [tagName]: tag }) };
}
