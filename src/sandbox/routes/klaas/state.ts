import type { JsonSchema } from '../../../contract/types';
import { createSchemaCheck } from '../../schemaCheck';

/** What klaaS remembers between calls: tokens. `expiresAt` is in milliseconds since 1970. */
export type KlaasState = { tokens: { token: string; expiresAt: number }[] };

export function freshKlaasState(): KlaasState {
  return { tokens: [] };
}

const check = createSchemaCheck({});

const stateSchema: JsonSchema = {
  type: 'object',
  required: ['tokens'],
  additionalProperties: false,
  properties: {
    tokens: {
      type: 'array',
      items: {
        type: 'object',
        required: ['token', 'expiresAt'],
        additionalProperties: false,
        properties: { token: { type: 'string' }, expiresAt: { type: 'number' } },
      },
    },
  },
};

/** What was stored, if it has the shape that this version writes. */
export function restoreKlaasState(stored: unknown): KlaasState | undefined {
  if (stored === undefined || check(stateSchema, stored).length > 0) return undefined;
  return stored as KlaasState;
}

/** Forgets the tokens that have run out; gives the same object when there was none. */
export function settleKlaas(state: KlaasState, now: number): KlaasState {
  const tokens = state.tokens.filter(({ expiresAt }) => expiresAt > now);
  return tokens.length === state.tokens.length ? state : { ...state, tokens };
}
