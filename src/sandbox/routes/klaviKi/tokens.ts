import { forbidden, unauthorized } from '../../apiError';
import type { Call } from '../../call';
import type { Random } from '../../random';
import { createSimulatedJwt } from '../../simulatedJwt';
import type { KlaviKiState, StoredToken, TokenKind } from './state';

/** Seconds that a token of either kind lives, and a link with it. */
export const tokenLifetime = 1800;

/** A token of either kind. `subject` is the application or the link. */
export function issueToken(
  kind: TokenKind,
  subject: string,
  { now, random }: { now: number; random: Random },
): StoredToken {
  return {
    token: createSimulatedJwt({ kind, sub: subject }, tokenLifetime, { now, random }),
    kind,
    ...(kind === 'linkToken' && { linkId: subject }),
    expiresAt: now + tokenLifetime * 1000,
  };
}

/** Throws 401 for a token that is unknown or has run out, 403 for one of the other kind. */
export function authenticateKlaviKi(
  state: KlaviKiState,
  { operation, credentials }: Pick<Call, 'operation' | 'credentials'>,
): void {
  if (operation.security.length === 0) return;
  const sent = [...credentials].map(([scheme, token]) => ({ scheme, stored: findToken(state, token) }));
  if (sent.some(({ scheme, stored }) => stored?.kind === scheme)) return;
  if (sent.every(({ stored }) => stored === undefined)) throw unauthorized('Invalid or expired token');
  throw forbidden('This token does not give access to this operation');
}

/** The token that a call was authenticated by. Expired ones are gone from the state already. */
export function findToken(state: KlaviKiState, token: string | undefined): StoredToken | undefined {
  return state.tokens.find((stored) => stored.token === token);
}
