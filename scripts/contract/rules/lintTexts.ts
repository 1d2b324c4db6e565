import type { RawOperation } from '../../../src/contract/listOperations';
import type { Finding } from './rule';

/** The texts that a page starts from, and the one tag that gives it a place in the menu. */
export function lintTexts(
  { operation, segments }: Pick<RawOperation, 'operation' | 'segments'>,
  keys: string[],
  kind: 'operation' | 'webhook',
): Finding[] {
  const missing = keys.filter((key) => !isText(operation[key]));
  const findings = missing.map((key) => ({
    segments,
    rule: `missing-${key}`,
    reason: `${segments.slice(1).reverse().join(' ')} has no ${key}.`,
  }));
  const tags = Array.isArray(operation.tags) ? operation.tags : [];
  if (tags.length === 1) return findings;
  const reason = `${kind === 'webhook' ? 'A webhook' : 'An operation'} has exactly one tag: its group in the menu. This one has ${tags.length}.`;
  return [...findings, { segments: [...segments, 'tags'], rule: 'one-tag', reason }];
}

/** Whether a value is a text with something to read in it. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
