import { isJsonObject } from '../contract/isJsonObject';
import type { Json, OperationDoc } from '../contract/types';
import { chooseSecurity } from './chooseSecurity';
import { chooseBody, isEditable, parameterField } from './operationFields';
import type { HttpRequest } from '../transport/httpRequest';
import type { RequestValues, Target } from './types';

/**
 * What the reader filled in as an HTTP request, right or wrong: a path value that is missing stays a placeholder.
 * Parameters follow OpenAPI's default styles: `simple` in path and header, exploded `form` in the query.
 */
export function toRequest(operation: OperationDoc, values: RequestValues, target: Target): HttpRequest {
  const query = new URLSearchParams();
  const headers: Record<string, string> = { Accept: 'application/json' };
  let path = operation.path;
  for (const parameter of operation.parameters.filter(isEditable)) {
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
  return {
    method: operation.method.toUpperCase(),
    url: target.baseUrl + path + (search && `?${search}`),
    headers,
    ...(body !== undefined && { body }),
  };
}

/** OpenAPI's `simple` style: `a,b`, and `key,value` for objects. */
export function toSimple(value: Json): string {
  if (Array.isArray(value)) return value.map(toSimple).join(',');
  if (isJsonObject(value)) return Object.entries(value).flat().map(toSimple).join(',');
  return String(value);
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
