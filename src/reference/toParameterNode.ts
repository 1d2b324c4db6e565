import type { ParameterDoc } from '../contract/types';
import { formatValue } from './formatValue';
import type { Defs } from './resolveRef';
import type { SchemaNode } from './schemaNode';
import { toSchemaNode } from './toSchemaNode';

/** A parameter or response header as a field: what it says of itself comes before what its schema says. */
export function toParameterNode(parameter: ParameterDoc, defs: Defs, anchor: string): SchemaNode {
  const node = toSchemaNode(parameter.schema, defs, anchor);
  const named = parameter.examples.map(({ value, summary }) => ({ code: formatValue(value), summary }));
  const distinct = named.filter(
    ({ code }, index) => named.findIndex((other) => other.code === code) === index,
  );
  return {
    ...node,
    name: parameter.name,
    required: parameter.required,
    description: parameter.description ?? node.description,
    deprecated: parameter.deprecated || node.deprecated,
    provisional: parameter.provisional ?? node.provisional,
    examples: distinct.length > 0 ? distinct : node.examples,
  };
}
