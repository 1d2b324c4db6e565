import { readPointer } from './jsonPointer';
import type { Json } from './types';

/** One call and its answer. Header names match in any case. */
export type Exchange = {
  request: {
    method: string;
    url: string;
    path: Record<string, string>;
    query: Record<string, string>;
    headers: Record<string, string>;
    body?: Json;
  };
  response: { status: number; headers: Record<string, string>; body?: Json };
};

/**
 * The value of a runtime expression (OpenAPI 3.1, 4.8.20.4): `$response.body#/id`, `$request.path.id`,
 * `$response.header.x`, `$statusCode`, `$url`, `$method`. In any other string, expressions in braces are filled in
 * (`Bearer {$response.body#/token}`); other values answer themselves, entry by entry.
 * `undefined` when the exchange has nothing at the place named, or the expression isn't one.
 */
export function evaluateExpression(value: Json, exchange: Exchange): Json | undefined {
  if (typeof value === 'string')
    return value.startsWith('$') ? evaluateOne(value, exchange) : fillIn(value, exchange);
  if (Array.isArray(value)) return value.map((item) => evaluateExpression(item, exchange) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, item]): [string, Json | undefined] => [key, evaluateExpression(item, exchange)])
    .filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

function evaluateOne(expression: string, { request, response }: Exchange): Json | undefined {
  if (expression === '$url') return request.url;
  if (expression === '$method') return request.method;
  if (expression === '$statusCode') return response.status;
  const [, side, source, name = ''] =
    /^\$(request|response)\.(body|header|path|query)(.*)$/s.exec(expression) ?? [];
  const message = side === 'request' ? request : response;
  if (source === 'body') return readBody(message.body, name);
  if (!name.startsWith('.')) return undefined;
  if (source === 'header') return readHeader(message.headers, name.slice(1));
  if (side !== 'request') return undefined;
  const values = source === 'path' ? request.path : request.query;
  return Object.hasOwn(values, name.slice(1)) ? values[name.slice(1)] : undefined;
}

function readBody(body: Json | undefined, fragment: string): Json | undefined {
  if (fragment !== '' && !/^#(\/|$)/.test(fragment)) return undefined;
  return readPointer(body, fragment);
}

function readHeader(headers: Record<string, string>, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function fillIn(template: string, exchange: Exchange): string | undefined {
  let missing = false;
  const filled = template.replace(/\{(\$[^}]+)\}/g, (_match, expression: string) => {
    const value = evaluateOne(expression, exchange);
    if (value === undefined) missing = true;
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
  return missing ? undefined : filled;
}
