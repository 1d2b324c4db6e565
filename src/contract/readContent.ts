import { isJsonObject } from './isJsonObject';
import { readExamples } from './readExamples';
import { toContractSchema } from './toContractSchema';
import type { JsonObject, JsonSchema, MediaTypeDoc } from './types';

/** The media types of a request body, response or parameter. */
export function readContent(document: JsonObject, content: JsonObject): MediaTypeDoc[] {
  return Object.entries(content).map(([mediaType, entry]) => {
    const media = isJsonObject(entry) ? entry : {};
    const schema = isJsonObject(media.schema) ? toContractSchema(media.schema as JsonSchema) : undefined;
    return { mediaType, schema, examples: readExamples(document, media) };
  });
}
