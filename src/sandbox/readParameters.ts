import type { JsonSchema, ParameterDoc } from '../contract/types';
import { badRequest, notFound } from './apiError';
import type { Call } from './call';
import { coerceValue } from './coerceValue';
import type { Operation } from './findOperation';
import { readCookie } from './readCredentials';
import type { SchemaCheck } from './schemaCheck';

export type ParameterSource = { path: Record<string, string>; query: URLSearchParams; headers: Headers };

/** Reads a call's parameters by their schemas. Nothing is refused yet: `checkParameters` does that. */
export function readParameters(
  operation: Operation,
  source: ParameterSource,
  $defs: Record<string, JsonSchema>,
): Call['parameters'] {
  const parameters: Call['parameters'] = { path: {}, query: {}, header: {}, cookie: {} };
  for (const parameter of operation.parameters) {
    const texts = readTexts(parameter, source);
    if (texts.length === 0 || isReserved(parameter)) continue;
    parameters[parameter.in][parameter.name] = coerceValue(texts, parameter.schema, $defs);
  }
  return parameters;
}

/**
 * What is wrong with a call's parameters, in English. A path whose parameter breaks its schema names nothing that
 * could exist, so it throws 404 instead.
 */
export function checkParameters(call: Pick<Call, 'operation' | 'parameters'>, check: SchemaCheck): string[] {
  return call.operation.parameters.flatMap((parameter) => {
    if (isReserved(parameter)) return [];
    const value = call.parameters[parameter.in][parameter.name];
    if (value === undefined) return parameter.required ? [`${parameter.name} is required`] : [];
    const { name } = parameter;
    // Checked as a property, so that the messages bear the parameter's name.
    const problems = check(wrap(parameter), { [name]: value }).map(({ message }) => message);
    if (problems.length > 0 && parameter.in === 'path') throw notFound(problems.join('; '));
    return problems;
  });
}

export function refuse(problems: string[]): void {
  if (problems.length > 0) throw badRequest(problems.join('; '));
}

const wrapped = new WeakMap<ParameterDoc, JsonSchema>();

function wrap(parameter: ParameterDoc): JsonSchema {
  const schema = wrapped.get(parameter) ?? { properties: { [parameter.name]: parameter.schema } };
  wrapped.set(parameter, schema);
  return schema;
}

function readTexts(parameter: ParameterDoc, { path, query, headers }: ParameterSource): string[] {
  const { name } = parameter;
  switch (parameter.in) {
    case 'query':
      return query.getAll(name);
    case 'path':
      return toTexts(Object.hasOwn(path, name) ? path[name] : undefined);
    case 'header':
      return toTexts(headers.get(name) ?? undefined);
    case 'cookie':
      return toTexts(readCookie(headers, name));
  }
}

function toTexts(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}

/** These header parameters say nothing: media types and security schemes do (OpenAPI 3.1, Parameter Object). */
function isReserved({ in: place, name }: ParameterDoc): boolean {
  return place === 'header' && ['accept', 'content-type', 'authorization'].includes(name.toLowerCase());
}
