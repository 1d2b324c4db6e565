import { resolveSchema } from '../contract/resolveSchema';
import type { Json, JsonSchema } from '../contract/types';

/**
 * The value that text from a URL, header or form stands for, by its schema: numbers and booleans that read as such,
 * lists from repeated names. What doesn't fit stays text, so that the schema check can say what is wrong with it.
 */
export function coerceValue(texts: string[], schema: JsonSchema, $defs: Record<string, JsonSchema>): Json {
  const resolved = resolveSchema(schema, $defs);
  const types = [resolved.type ?? []].flat();
  if (types.includes('array')) {
    const items = typeof resolved.items === 'object' ? resolved.items : {};
    return texts.map((text) => coerceValue([text], items, $defs));
  }
  const text = texts[0] ?? '';
  if (types.includes('string')) return text;
  if ((types.includes('number') || types.includes('integer')) && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) {
    return Number(text);
  }
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
