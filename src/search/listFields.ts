import { listSubschemas } from '../contract/subschemas';
import type { JsonSchema, MediaTypeDoc, OperationDoc } from '../contract/types';
import { stripMarkdown } from './stripMarkdown';
import type { FieldPlace } from './types';

export type OperationField = { name: string; place: FieldPlace; text: string };

type FoundField = { name: string; schema: JsonSchema };

function follow(schema: JsonSchema, defs: OperationDoc['$defs']): JsonSchema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return (name !== undefined && defs[name]) || schema;
}

/** Every property below a schema, each component schema read once, so that recursion ends. */
function listProperties(
  schema: JsonSchema,
  defs: OperationDoc['$defs'],
  seen: Set<JsonSchema>,
): FoundField[] {
  const target = follow(schema, defs);
  if (seen.has(target)) return [];
  seen.add(target);
  return listSubschemas(target).flatMap(({ segments: [keyword, name], schema: child }) => {
    if (keyword === '$defs') return [];
    const below = listProperties(child, defs, seen);
    if (keyword !== 'properties') return below;
    return [{ name: String(name), schema: { ...follow(child, defs), ...child } }, ...below];
  });
}

function toText({ title, description, enum: values = [], const: constant }: JsonSchema): string {
  const listed = constant === undefined ? values : [constant];
  const words = [title, description && stripMarkdown(description), listed.map(String).join(' ')];
  return words.filter(Boolean).join(' ');
}

function listContentFields(
  content: MediaTypeDoc[],
  place: FieldPlace,
  operation: OperationDoc,
): OperationField[] {
  return content.flatMap(({ schema }) =>
    schema === undefined
      ? []
      : listProperties(schema, operation.$defs, new Set()).map((field) => ({
          name: field.name,
          place,
          text: toText(field.schema),
        })),
  );
}

/**
 * The fields that an operation takes or gives, one per name: parameters first, then the body's, then the
 * answers'. A name that comes back in an answer is the same thing to a reader who looks for it.
 */
export function listFields(operation: OperationDoc): OperationField[] {
  const all = [
    ...operation.parameters.map(({ name, in: place, description, schema }): OperationField => {
      return { name, place, text: toText({ ...schema, description: description ?? schema.description }) };
    }),
    ...listContentFields(operation.requestBody?.content ?? [], 'body', operation),
    ...operation.responses.flatMap(({ content }) => listContentFields(content, 'response', operation)),
  ];
  const byName = new Map<string, OperationField>();
  for (const field of all) if (!byName.has(field.name)) byName.set(field.name, field);
  return [...byName.values()];
}
