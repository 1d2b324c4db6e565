import { stringFromPattern } from './stringFromPattern';
import type { JsonSchema } from './types';

/** One value a format (JSON Schema 2020-12 validation, section 7.3, and OpenAPI's own). */
const byFormat: Record<string, string> = {
  'date-time': '2026-01-15T12:00:00.000Z',
  date: '2026-01-15',
  time: '12:00:00Z',
  duration: 'P1D',
  email: 'ana@example.com',
  uri: 'https://example.com',
  'uri-reference': '/exemplo',
  uuid: '3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  byte: 'ZXhlbXBsbw==',
};

/** A string that fits a schema's format, pattern and length, always the same. */
export function exampleString({ format, pattern, minLength = 0, maxLength = Infinity }: JsonSchema): string {
  const formatted = format === undefined ? undefined : byFormat[format];
  if (formatted !== undefined) return formatted;
  const matched = pattern === undefined ? undefined : stringFromPattern(pattern);
  if (matched !== undefined) return matched;
  return 'exemplo'.padEnd(minLength, 'o').slice(0, maxLength);
}
