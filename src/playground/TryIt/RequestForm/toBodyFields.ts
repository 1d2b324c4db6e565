import { isJsonObject } from '../../../contract/isJsonObject';
import type { Json, JsonSchema } from '../../../contract/types';
import type { Place } from '../../editValues';
import type { FieldDoc } from './isSameField';

export type PlacedField = { doc: FieldDoc; at: Place };

/** The properties of an object as fields, with their values. */
export function toBodyFields(
  { properties }: { properties: [string, JsonSchema][] },
  schema: JsonSchema,
  value: Json | undefined,
  at: Place,
): PlacedField[] {
  return properties.map(([name, property]) => ({
    doc: {
      name,
      schema: property,
      required: schema.required?.includes(name) ?? false,
      value: isJsonObject(value) ? value[name] : undefined,
    },
    at: { root: at.root, path: [...at.path, name] },
  }));
}
