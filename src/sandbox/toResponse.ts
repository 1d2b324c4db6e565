import { toEnvelope, type ApiError } from './apiError';
import type { Answer } from './call';
import { isJsonType } from './readBody';

/** Every answer says that it is simulated, and is never kept by a cache. */
export function toResponse({ status, body, mediaType = 'application/json', headers }: Answer): Response {
  const fixed = { 'X-Klavi-Sandbox': 'simulated', 'Cache-Control': 'no-store' };
  if (body === undefined) return new Response(null, { status, headers: { ...headers, ...fixed } });
  const isJson = isJsonType(mediaType);
  const text = !isJson && typeof body === 'string' ? body : JSON.stringify(body);
  const type = isJson ? `${mediaType}; charset=utf-8` : mediaType;
  return new Response(text, { status, headers: { ...headers, 'Content-Type': type, ...fixed } });
}

export function toErrorResponse(error: ApiError): Response {
  return toResponse({ status: error.status, body: toEnvelope(error), headers: error.headers });
}
