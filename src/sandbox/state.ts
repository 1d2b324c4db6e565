import type { JsonSchema } from '../contract/types';
import type { Delivery } from './outbox/delivery';
import { createSchemaCheck } from './schemaCheck';
import { createSettings, type Settings } from './settings';

/**
 * All that the sandbox remembers. Each product's simulation owns one slice and validates it on read. A state is never
 * changed, only replaced: whoever holds one may keep it.
 */
export type State = {
  version: typeof stateVersion;
  /** Milliseconds that the sandbox's clock is ahead of the runtime's. */
  clockOffset: number;
  settings: Settings;
  /** In the order in which they were made. */
  deliveries: Delivery[];
  products: Record<string, unknown>;
};

export const stateVersion = 2;

/** What a sandbox starts from; `first` comes from the command line. */
export type FirstSettings = { seed?: string; latencyMs?: number };

export function freshState(first: FirstSettings = {}): State {
  return {
    version: stateVersion,
    clockOffset: 0,
    settings: createSettings(first),
    deliveries: [],
    products: {},
  };
}

/** What a store held, or `undefined` when it held nothing, another version, or something else altogether. */
export function restoreState(stored: unknown): State | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  return check(stateSchema, stored).length === 0 ? (stored as State) : undefined;
}

const check = createSchemaCheck({});
const text: JsonSchema = { type: 'string' };
const whole: JsonSchema = { type: 'integer' };
const texts: JsonSchema = { type: 'array', items: text };

function closed(required: Record<string, JsonSchema>, optional: Record<string, JsonSchema> = {}): JsonSchema {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
    additionalProperties: false,
  };
}

const outcome: JsonSchema = {
  type: 'object',
  required: ['kind'],
  properties: {
    kind: { enum: ['answered', 'refused', 'timeout', 'unreachable', 'lost'] },
    status: whole,
    redirects: whole,
    reason: text,
  },
};

const delivery: JsonSchema = closed(
  {
    deliveryId: text,
    product: text,
    kind: { enum: ['event', 'report'] },
    name: text,
    level: { enum: ['request', 'link', 'console', 'inbox'] },
    url: text,
    status: { enum: ['pending', 'delivered', 'failed'] },
    createdAt: { type: 'number' },
    tries: whole,
    repeats: whole,
    size: whole,
    attempts: { type: 'array', items: closed({ at: { type: 'number' }, outcome }) },
    content: closed({ kind: { enum: ['body', 'recipe'] }, value: {} }),
    ids: {
      type: 'object',
      properties: { eventId: text, requestId: text, linkId: text, consentId: text },
      additionalProperties: false,
    },
  },
  { dueAt: { type: 'number' }, busyUntil: { type: 'number' } },
);

const failure = closed(
  { status: { enum: [416, 429, 500, 503] }, times: whole },
  { statusCode: whole, retryAfterSeconds: whole },
);

const stateSchema: JsonSchema = closed({
  version: { const: stateVersion },
  clockOffset: { type: 'number' },
  settings: closed({
    seed: text,
    latencyMs: whole,
    brokenInstitutions: texts,
    failure: { anyOf: [{ type: 'null' }, failure] },
    webhooks: closed({
      reportMode: { enum: ['automatic', 'manual'] },
      contractedReports: texts,
      eventsUrl: text,
      reportsUrl: text,
      screenEvents: { type: 'boolean' },
      dropNext: whole,
      duplicate: { type: 'boolean' },
      reorder: { type: 'boolean' },
      inboxStatus: whole,
    }),
  }),
  deliveries: { type: 'array', items: delivery },
  products: { type: 'object' },
});
