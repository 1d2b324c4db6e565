import type { Exchange } from '../contract/evaluateExpression';
import type { Json } from '../contract/types';
import type { HttpRequest } from '../transport/httpRequest';
import type { RequestValues } from './types';

/** A finished call as OpenAPI's runtime expressions see it. */
export function toExchange(
  request: HttpRequest,
  values: RequestValues,
  response: { status: number; headers: [string, string][]; body: Json | undefined },
): Exchange {
  return {
    request: {
      method: request.method,
      url: request.url,
      path: pickPlace(values, 'path.'),
      query: pickPlace(values, 'query.'),
      headers: request.headers,
      body: values.body,
    },
    response: { ...response, headers: Object.fromEntries(response.headers) },
  };
}

function pickPlace({ parameters }: RequestValues, place: string): Record<string, string> {
  const entries = Object.entries(parameters).filter(([field]) => field.startsWith(place));
  return Object.fromEntries(
    entries.map(([field, value]) => [
      field.slice(place.length),
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

/** The JSON of a body, or `undefined` when it is none. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
