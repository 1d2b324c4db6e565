import { resolveSchema } from '../contract/resolveSchema';
import type { Json, JsonSchema, MediaTypeDoc } from '../contract/types';
import { badRequest } from './apiError';
import { coerceValue } from './coerceValue';
import type { Operation } from './findOperation';
import type { SchemaCheck } from './schemaCheck';

export type Body = { value: Json | undefined; schema?: JsonSchema };

/**
 * The body that a request carries, by the media types its operation documents; `schema` is what it has to satisfy.
 * Throws 400 when it is missing, of another media type (klavi's table of statuses has no 415) or malformed.
 */
export function readBody(
  operation: Operation,
  contentType: string | null,
  text: string,
  $defs: Record<string, JsonSchema>,
): Body {
  const { requestBody } = operation;
  if (!requestBody) return { value: undefined };
  if (text.trim() === '') {
    if (requestBody.required) throw badRequest('The request body is required');
    return { value: undefined };
  }
  const media = requestBody.content.find(({ mediaType }) => fits(mediaType, contentType));
  if (!media) {
    const documented = requestBody.content.map(({ mediaType }) => mediaType).join(' or ');
    throw badRequest(`Content-Type must be ${documented}`);
  }
  const sent = toEssence(contentType);
  if (isJsonType(sent)) return { value: parseJson(text), schema: media.schema };
  if (sent === 'application/x-www-form-urlencoded')
    return { value: parseForm(text, media, $defs), schema: media.schema };
  return { value: text };
}

/** What is wrong with a body, in English. */
export function checkBody(body: Body, check: SchemaCheck): string[] {
  if (body.value === undefined || !body.schema) return [];
  return check(body.schema, body.value).map(({ message }) => message);
}

export function isJsonType(mediaType: string): boolean {
  return /^application\/(.+\+)?json$/.test(toEssence(mediaType));
}

function toEssence(mediaType: string | null): string {
  return (mediaType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Whether a sent media type fits a documented one, which may be a range such as `image/*`. */
function fits(documented: string, sent: string | null): boolean {
  const range = toEssence(documented);
  return (
    range === '*/*' ||
    range === toEssence(sent) ||
    (range.endsWith('/*') && toEssence(sent).startsWith(range.slice(0, -1)))
  );
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw badRequest('Malformed JSON');
  }
}

function parseForm(text: string, media: MediaTypeDoc, $defs: Record<string, JsonSchema>): Json {
  const form = new URLSearchParams(text);
  const names = new Set<string>();
  form.forEach((_, name) => names.add(name));
  const properties = resolveSchema(media.schema ?? {}, $defs).properties ?? {};
  const entries = [...names].map((name) => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return [name, coerceValue(form.getAll(name), schema ?? {}, $defs)];
  });
  return Object.fromEntries(entries) as Json;
}
