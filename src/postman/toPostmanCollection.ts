import type { Json, JsonObject } from '../contract/types';

/** A call to be made again: secrets in it are already `{{name}}`, which Postman reads as variables. */
export type PostmanCall = {
  summary: string;
  request: { method: string; url: string; headers: Record<string, string>; body?: unknown };
};

/**
 * Calls as a Postman collection (format v2.1.0), as text. What stands in braces becomes an empty variable of the
 * collection, so that nothing secret is in the file. Bodies that aren't text are left out.
 */
export function toPostmanCollection(calls: PostmanCall[], name = 'klavi'): string {
  const item = calls.map(({ summary, request }): Json => {
    const { method, url, headers, body } = request;
    const header = Object.entries(headers).map(([key, value]) => ({ key, value }));
    const language = /json/.test(headers['Content-Type'] ?? '') ? 'json' : 'text';
    return {
      name: summary,
      request: {
        method,
        header,
        url,
        ...(typeof body === 'string' && { body: { mode: 'raw', raw: body, options: { raw: { language } } } }),
      },
    };
  });
  const collection: JsonObject = {
    info: { name, schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item,
    variable: listVariables(JSON.stringify(item)).map((key) => ({ key, value: '' })),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function listVariables(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{([\w.-]+)\}\}/g)].map(([, name]) => name ?? ''))];
}
