import { isJsonObject } from './isJsonObject';
import { readContent } from './readContent';
import { resolveReference } from './resolveReference';
import { toText } from './toText';
import type { Json, JsonObject, RequestBodyDoc } from './types';

/** What an operation takes, or a webhook brings; `undefined` for one without a body. */
export function readRequestBody(document: JsonObject, entry: Json | undefined): RequestBodyDoc | undefined {
  if (entry === undefined) return undefined;
  const body = resolveReference(document, entry);
  return {
    required: body.required === true,
    description: toText(body.description),
    content: isJsonObject(body.content) ? readContent(document, body.content) : [],
  };
}
