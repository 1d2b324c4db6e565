import { isJsonObject } from './isJsonObject';
import { readExamples } from './readExamples';
import { readSerialisation } from './readSerialisation';
import { toContractSchema } from './toContractSchema';
import type { EncodingDoc, Json, JsonObject, JsonSchema, MediaTypeDoc } from './types';

/** The media types of a request body, response or parameter. */
export function readContent(document: JsonObject, content: JsonObject): MediaTypeDoc[] {
  return Object.entries(content).map(([mediaType, entry]) => {
    const media = isJsonObject(entry) ? entry : {};
    const schema = isJsonObject(media.schema) ? toContractSchema(media.schema as JsonSchema) : undefined;
    const encoding = readEncoding(media.encoding);
    return { mediaType, schema, ...(encoding && { encoding }), examples: readExamples(document, media) };
  });
}

/** Properties whose encoding says nothing but defaults are left out. */
function readEncoding(encoding: Json | undefined): Record<string, EncodingDoc> | undefined {
  if (!isJsonObject(encoding)) return undefined;
  const entries = Object.entries(encoding).flatMap(([name, entry]): [string, EncodingDoc][] => {
    const doc = isJsonObject(entry) ? readProperty(entry) : {};
    return Object.keys(doc).length > 0 ? [[name, doc]] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/**
 * Once a style is given in any of its three words, `contentType` is ignored (OpenAPI 3.1, Encoding Object): `style`
 * is then kept even where it is the default, for it decides.
 */
function readProperty(entry: JsonObject): EncodingDoc {
  const { contentType, style, explode, allowReserved } = entry;
  const isStyled = [style, explode, allowReserved].some((one) => one !== undefined);
  if (isStyled) return { style: 'form', ...readSerialisation(entry, 'query') };
  return typeof contentType === 'string' ? { contentType } : {};
}
