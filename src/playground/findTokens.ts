import { readPointer } from '../contract/jsonPointer';
import type { Json, OperationDoc, SecuritySchemeDoc } from '../contract/types';
import { chooseSecurity } from './chooseSecurity';
import type { KeptAnswer, TokenState } from './types';

/** Names under which a lifetime in seconds stands beside a token: klavi's, OAuth 2.0's (RFC 6749, 5.1). */
const LIFETIME_NAMES = ['expireIn', 'expires_in', 'expiresIn'];

/**
 * The state of every credential that the operation will use: `pasted` by the reader (by scheme), else read out of the
 * kept answers of its product by the contract's `x-obtained-from`.
 */
export function findTokens(
  operation: Pick<OperationDoc, 'security' | 'securitySchemes'>,
  answers: Record<string, KeptAnswer>,
  pasted: Record<string, string> = {},
): TokenState[] {
  const states = operation.securitySchemes.map((scheme): TokenState => {
    const value = pasted[scheme.name];
    return value ? { scheme: scheme.name, kind: 'held', value } : findToken(scheme, answers);
  });
  const held = states.filter(({ kind }) => kind !== 'missing').map(({ scheme }) => scheme);
  const chosen = chooseSecurity(operation, held).map(({ name }) => name);
  return states.filter(({ scheme }) => chosen.includes(scheme));
}

/** The held tokens, by scheme. */
export function toTokens(states: TokenState[]): Record<string, string> {
  return Object.fromEntries(
    states.flatMap((state) => (state.kind === 'missing' ? [] : [[state.scheme, state.value]])),
  ) as Record<string, string>;
}

function findToken(
  { name: scheme, obtainedFrom }: SecuritySchemeDoc,
  answers: Record<string, KeptAnswer>,
): TokenState {
  const newest = obtainedFrom
    .flatMap(({ operationId, pointer }) => {
      const answer = answers[operationId];
      const value = answer && readPointer(answer.body, pointer);
      return answer && typeof value === 'string' && value !== ''
        ? [{ operationId, value, at: answer.at, lifetime: findLifetime(answer.body, pointer) }]
        : [];
    })
    .sort((one, other) => other.at - one.at)[0];
  if (!newest) return { scheme, kind: 'missing', from: obtainedFrom[0]?.operationId };
  const { value, at, lifetime, operationId: from } = newest;
  const expiresAt = lifetime === undefined ? undefined : at + lifetime * 1000;
  return { scheme, kind: 'held', value, expiresAt, from };
}

function findLifetime(body: Json, pointer: string): number | undefined {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  const seconds = LIFETIME_NAMES.map((name) => readPointer(body, `${parent}/${name}`));
  return seconds.find((value) => typeof value === 'number');
}
