import type { Json } from '../../contract/types';
import type { Sliced } from './runSliced';

/** The lines that `JSON.stringify(value, null, 2)` would give. */
export function* printJson(root: Json): Sliced<string[]> {
  const lines: string[] = [];
  let steps = 0;

  function* print(value: Json, indent: string, before: string, after: string): Sliced<undefined> {
    if ((steps += 1) % 256 === 0) yield;
    const isArray = Array.isArray(value);
    const [opening, closing] = isArray ? '[]' : '{}';
    const keys = isArray || typeof value !== 'object' || value === null ? undefined : Object.keys(value);
    const count = isArray ? value.length : (keys?.length ?? 0);
    if (count === 0) {
      lines.push(`${indent}${before}${JSON.stringify(value)}${after}`);
      return;
    }
    lines.push(`${indent}${before}${opening}`);
    const inner = `${indent}  `;
    for (let index = 0; index < count; index += 1) {
      const key = keys?.[index];
      const child = (value as Record<string | number, Json>)[key ?? index] ?? null;
      const comma = index < count - 1 ? ',' : '';
      yield* print(child, inner, key === undefined ? '' : `${JSON.stringify(key)}: `, comma);
    }
    lines.push(`${indent}${closing}${after}`);
  }

  yield* print(root, '', '', '');
  return lines;
}
