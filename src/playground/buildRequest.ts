import { isJsonObject } from '../contract/isJsonObject';
import type { Json, OperationDoc, ParameterDoc } from '../contract/types';
import { checkValue } from './checkValue';
import { chooseBody, isEditable, parameterField } from './operationFields';
import { chooseSecurity } from './chooseSecurity';
import type { HttpRequest, Problem, RequestValues } from './types';

export type BuiltRequest =
  | { kind: 'ready'; request: HttpRequest }
  /** `request` is what the values make anyway: a sandbox is also for seeing errors. */
  | { kind: 'invalid'; request: HttpRequest; problems: Problem[]; sendable: boolean };

type Target = {
  /** Where the contract's paths start, e.g. `/__sandbox/klavi-ki`; no slash at the end. */
  baseUrl: string;
  /** Held credentials by security scheme. A missing one is left out: the API answers 401. */
  tokens: Record<string, string>;
};

/**
 * Turns what the reader filled in into an HTTP request, and says what of it the contract doesn't allow.
 * Parameters follow OpenAPI's default styles: `simple` in path and header, exploded `form` in the query.
 */
export function buildRequest(operation: OperationDoc, values: RequestValues, target: Target): BuiltRequest {
  const parameters = operation.parameters.filter(isEditable);
  const query = new URLSearchParams();
  const headers: Record<string, string> = { Accept: 'application/json' };
  let path = operation.path;
  for (const parameter of parameters) {
    const value = values.parameters[parameterField(parameter)];
    if (value === undefined) continue;
    if (parameter.in === 'query') appendToQuery(query, parameter.name, value);
    else if (parameter.in === 'header') headers[parameter.name] = toSimple(value);
    else if (value !== '') path = path.replace(`{${parameter.name}}`, encodeURIComponent(toSimple(value)));
  }
  const content = chooseBody(operation);
  const body = toBody(values, content?.mediaType);
  if (content && body !== undefined) headers['Content-Type'] = content.mediaType;
  addCredentials(operation, target.tokens, { query, headers });
  const search = query.toString();
  const request: HttpRequest = {
    method: operation.method.toUpperCase(),
    url: target.baseUrl + path + (search && `?${search}`),
    headers,
    ...(body !== undefined && { body }),
  };
  const problems = [
    ...parameters.flatMap((parameter) => checkParameter(parameter, values, operation.$defs)),
    ...checkBody(operation, values),
  ];
  if (problems.length === 0) return { kind: 'ready', request };
  const isStuck = ({ field, code }: Problem) =>
    code === 'unsendable' || (code === 'required' && field.startsWith('path.'));
  return { kind: 'invalid', request, problems, sendable: !problems.some(isStuck) };
}

function checkParameter(
  parameter: ParameterDoc,
  values: RequestValues,
  defs: OperationDoc['$defs'],
): Problem[] {
  const field = parameterField(parameter);
  if (values.texts[field]?.broken) return [{ field, code: 'json' }];
  const value = values.parameters[field];
  const isPath = parameter.in === 'path';
  if (isPath && value === '') return [{ field, code: 'required' }];
  // The URL standard drops dot segments, also percent-encoded ones: the call would reach another path.
  if (isPath && /^\.\.?$/.test(toSimple(value ?? ''))) return [{ field, code: 'unsendable' }];
  // Fetch standard: header values are bytes, without line ends.
  if (parameter.in === 'header' && !/^[\t\x20-\x7e\x80-\xff]*$/.test(toSimple(value ?? ''))) {
    return [{ field, code: 'unsendable' }];
  }
  return checkValue(value, parameter.schema, { field, required: isPath || parameter.required, defs });
}

function checkBody(operation: OperationDoc, values: RequestValues): Problem[] {
  const content = chooseBody(operation);
  if (!content) return [];
  const broken = Object.keys(values.texts).filter(
    (field) => field.startsWith('body') && values.texts[field]?.broken,
  );
  if (broken.length > 0) return broken.map((field) => ({ field, code: 'json' }));
  return checkValue(values.body, content.schema ?? {}, {
    field: 'body',
    required: operation.requestBody?.required ?? false,
    defs: operation.$defs,
  });
}

function toBody({ body, texts }: RequestValues, mediaType: string | undefined): string | undefined {
  if (mediaType === undefined) return undefined;
  if (texts.body?.broken) return texts.body.text;
  if (body === undefined) return undefined;
  if (mediaType !== 'application/x-www-form-urlencoded' || !isJsonObject(body)) return JSON.stringify(body);
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) form.append(name, toSimple(value));
  return form.toString();
}

function appendToQuery(query: URLSearchParams, name: string, value: Json): void {
  if (Array.isArray(value)) for (const item of value) query.append(name, toSimple(item));
  else if (isJsonObject(value))
    for (const key of Object.keys(value)) query.append(key, toSimple(value[key] ?? ''));
  else query.append(name, toSimple(value));
}

/** OpenAPI's `simple` style: `a,b`, and `key,value` for objects. */
function toSimple(value: Json): string {
  if (Array.isArray(value)) return value.map(toSimple).join(',');
  if (isJsonObject(value)) return Object.entries(value).flat().map(toSimple).join(',');
  return String(value);
}

function addCredentials(
  operation: OperationDoc,
  tokens: Record<string, string>,
  { query, headers }: { query: URLSearchParams; headers: Record<string, string> },
): void {
  for (const scheme of chooseSecurity(operation, Object.keys(tokens))) {
    const token = tokens[scheme.name];
    if (token === undefined) continue;
    const { parameterName = scheme.name } = scheme;
    if (scheme.type === 'http' && scheme.scheme === 'basic') headers.Authorization = `Basic ${token}`;
    else if (scheme.type !== 'apiKey') headers.Authorization = `Bearer ${token}`;
    else if (scheme.in === 'query') query.append(parameterName, token);
    else headers[parameterName] = token;
  }
}
