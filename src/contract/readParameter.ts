import { isJsonObject } from './isJsonObject';
import { readContent } from './readContent';
import { readExamples } from './readExamples';
import { readSerialisation } from './readSerialisation';
import { resolveReference } from './resolveReference';
import { toContractSchema } from './toContractSchema';
import { toText } from './toText';
import type { Json, JsonObject, JsonSchema, ParameterDoc } from './types';

/** A parameter of the contract; path parameters are always required (OpenAPI 3.1, 4.8.12). */
export function readParameter(document: JsonObject, entry: Json): ParameterDoc {
  const parameter = resolveReference(document, entry);
  const place = String(parameter.in) as ParameterDoc['in'];
  const content = isJsonObject(parameter.content) ? readContent(document, parameter.content)[0] : undefined;
  const schema = isJsonObject(parameter.schema)
    ? toContractSchema(parameter.schema as JsonSchema)
    : content?.schema;
  return {
    name: String(parameter.name),
    in: place,
    required: parameter.required === true || place === 'path',
    deprecated: parameter.deprecated === true,
    description: toText(parameter.description),
    provisional: toText(parameter['x-provisional']),
    schema: schema ?? {},
    ...(content ? { content: content.mediaType } : readSerialisation(parameter, place)),
    examples: content?.examples ?? readExamples(document, parameter),
  };
}

/** The headers of a response: parameters whose name is their key. */
export function readHeaders(document: JsonObject, headers: Json | undefined): ParameterDoc[] {
  if (!isJsonObject(headers)) return [];
  return Object.entries(headers).map(([name, entry]) =>
    readParameter(document, { ...resolveReference(document, entry), name, in: 'header' }),
  );
}

/** An operation's parameters, over those of its path: same name and place means the operation's. */
export function readParameters(
  document: JsonObject,
  ofPath: Json | undefined,
  own: Json | undefined,
): ParameterDoc[] {
  const read = (list: Json | undefined) =>
    (Array.isArray(list) ? list : []).map((entry) => readParameter(document, entry));
  const parameters = read(own);
  const isOverridden = (candidate: ParameterDoc) =>
    parameters.some((parameter) => parameter.name === candidate.name && parameter.in === candidate.in);
  return [...read(ofPath).filter((parameter) => !isOverridden(parameter)), ...parameters];
}
