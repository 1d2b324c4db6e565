import { listSubschemas } from '../contract/subschemas';
import type { JsonSchema, MediaTypeDoc, OperationDoc, ParameterDoc, WebhookDoc } from '../contract/types';
import { stripMarkdown } from './stripMarkdown';
import type { FieldPlace } from './types';

export type DocumentedField = { name: string; place: FieldPlace; text: string };

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

function listParameterFields(parameters: ParameterDoc[]): DocumentedField[] {
  return parameters.map(({ name, in: place, description, schema }) => {
    return { name, place, text: toText({ ...schema, description: description ?? schema.description }) };
  });
}

function listContentFields(
  content: MediaTypeDoc[],
  place: FieldPlace,
  defs: OperationDoc['$defs'],
): DocumentedField[] {
  return content.flatMap(({ schema }) =>
    schema === undefined
      ? []
      : listProperties(schema, defs, new Set()).map((field) => ({
          name: field.name,
          place,
          text: toText(field.schema),
        })),
  );
}

function takeFirstOfName(fields: DocumentedField[]): DocumentedField[] {
  const byName = new Map<string, DocumentedField>();
  for (const field of fields) if (!byName.has(field.name)) byName.set(field.name, field);
  return [...byName.values()];
}

/**
 * The fields that an operation takes or gives, one per name: parameters first, then the body's, then the
 * answers'. A name that comes back in an answer is the same thing to a reader who looks for it.
 */
export function listFields({ parameters, requestBody, responses, $defs }: OperationDoc): DocumentedField[] {
  return takeFirstOfName([
    ...listParameterFields(parameters),
    ...listContentFields(requestBody?.content ?? [], 'body', $defs),
    ...responses.flatMap(({ content }) => listContentFields(content, 'response', $defs)),
  ]);
}

/** The headers and fields that a webhook brings, one per name. */
export function listWebhookFields({ headers, requestBody, $defs }: WebhookDoc): DocumentedField[] {
  return takeFirstOfName([
    ...listParameterFields(headers),
    ...listContentFields(requestBody?.content ?? [], 'body', $defs),
  ]);
}
