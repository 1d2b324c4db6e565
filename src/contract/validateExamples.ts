import { createValidator } from './createValidator';
import { isJsonObject } from './isJsonObject';
import { formatPointer, parsePointer, type Segment } from './jsonPointer';
import { resolveReference } from './resolveReference';
import { toContractSchema } from './toContractSchema';
import { walkDocument } from './walkDocument';
import type { Json, JsonObject, JsonSchema } from './types';

export type ExampleProblem = {
  /** JSON Pointer into the OpenAPI document: the example, or the field of it that is wrong. */
  pointer: string;
  message: string;
};

type Example = { value: Json; segments: Segment[]; schema: JsonSchema };

/**
 * Holds every example of an OpenAPI document against its schema: those of parameters, headers, request bodies and
 * responses, wherever they are written, and the `example`, `examples` and `default` of schemas.
 * Throws when a reference of the document leads nowhere.
 */
export function validateExamples(document: JsonObject): ExampleProblem[] {
  const $defs: Record<string, JsonSchema> = {};
  const examples: Example[] = [];
  walkDocument(document, (kind, node, segments) => {
    const [group, section, name] = segments;
    if (kind === 'schema' && group === 'components' && section === 'schemas' && segments.length === 3) {
      $defs[String(name)] = toContractSchema(node as JsonSchema);
    }
    if (kind === 'schema') examples.push(...listOfSchema(node, segments));
    if (kind === 'mediaType' || kind === 'parameter' || kind === 'header') {
      examples.push(...listOfOwner(document, node, segments));
    }
  });
  const validate = createValidator(
    $defs,
    examples.map(({ schema }) => schema),
  );
  return examples.flatMap(({ value, segments, schema }) =>
    validate(schema, value).map(({ pointer, message }) => ({
      pointer: formatPointer(segments) + pointer,
      message,
    })),
  );
}

function listOfSchema(node: JsonObject, segments: Segment[]): Example[] {
  const { example, default: fallback } = node;
  if (example === undefined && fallback === undefined && !Array.isArray(node.examples)) return [];
  const schema = toContractSchema(node as JsonSchema);
  const listed = Array.isArray(node.examples) ? node.examples : [];
  return [
    ...(example === undefined ? [] : [{ value: example, segments: [...segments, 'example'], schema }]),
    ...(fallback === undefined ? [] : [{ value: fallback, segments: [...segments, 'default'], schema }]),
    ...listed.map((value, index) => ({ value, segments: [...segments, 'examples', index], schema })),
  ];
}

function listOfOwner(document: JsonObject, owner: JsonObject, segments: Segment[]): Example[] {
  if (!isJsonObject(owner.schema)) return [];
  const schema = toContractSchema(owner.schema as JsonSchema);
  const single =
    owner.example === undefined ? [] : [{ value: owner.example, segments: [...segments, 'example'], schema }];
  const named = Object.entries(isJsonObject(owner.examples) ? owner.examples : {}).flatMap(
    ([name, entry]) => {
      const { value } = resolveReference(document, entry);
      if (value === undefined) return [];
      const written =
        isJsonObject(entry) && typeof entry.$ref === 'string'
          ? parsePointer(entry.$ref)
          : [...segments, 'examples', name];
      return [{ value, segments: [...written, 'value'], schema }];
    },
  );
  return [...single, ...named];
}
