import { isRecord } from './isRecord';
import type { KindRules } from './kinds';
import type { Json } from './types';

export type ReadEnvelope =
  | { kind: 'read'; of: string; data: unknown }
  | { kind: 'damaged' }
  | { kind: 'newer' }
  | { kind: 'notAllowed' };

/** An older version is brought up to date step by step; only what the newest version allows comes out. */
export function readEnvelope(envelope: Json, rules: Record<string, KindRules<unknown>>): ReadEnvelope {
  const damaged = { kind: 'damaged' } as const;
  if (!isRecord(envelope) || Object.keys(envelope).sort().join() !== 'data,kind,version') return damaged;
  const { kind, version, data } = envelope;
  if (typeof kind !== 'string' || !Number.isInteger(version) || Number(version) < 1) return damaged;
  const rule = Object.hasOwn(rules, kind) ? rules[kind] : undefined;
  // Whole and yet unknown: a kind that came after this page was loaded.
  if (!rule || Number(version) > rule.version) return { kind: 'newer' };
  let migrated: Json | undefined = data;
  for (let from = Number(version); from < rule.version && migrated !== undefined; from += 1) {
    migrated = rule.migrations[from]?.(migrated);
  }
  const read = migrated === undefined ? undefined : rule.read(migrated);
  if (read === undefined) return damaged;
  return rule.isShareable(read) ? { kind: 'read', of: kind, data: read } : { kind: 'notAllowed' };
}
