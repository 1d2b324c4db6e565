import { forbidden, unauthorized } from '../../apiError';
import type { Call } from '../../call';
import type { Random } from '../../random';
import { createSimulatedJwt, readSimulatedJwt } from '../../simulatedJwt';
import type { KlaviKiState, StoredLink, TokenKind } from './state';

/** Seconds that a token of either kind lives, and a link with it. */
export const tokenLifetime = 1800;

/** A token of either kind. `subject` is the application or the link. */
export function issueToken(
  kind: TokenKind,
  subject: string,
  surroundings: { now: number; random: Random },
): string {
  return createSimulatedJwt({ kind, sub: subject }, tokenLifetime, surroundings);
}

/** Throws 401 for a token that is unknown or has run out, 403 for one of the other kind. */
export function authenticateKlaviKi(
  state: KlaviKiState,
  { operation, credentials, now }: Pick<Call, 'operation' | 'credentials' | 'now'>,
): void {
  if (operation.security.length === 0) return;
  const sent = [...credentials].map(([scheme, token]) => ({ scheme, kind: readKind(state, token, now) }));
  if (sent.some(({ scheme, kind }) => kind === scheme)) return;
  if (sent.every(({ kind }) => kind === undefined)) throw unauthorized('Invalid or expired token');
  throw forbidden('This token does not give access to this operation');
}

/** The link whose token came with a call; throws 401 when there is none. */
export function requireLink(state: KlaviKiState, { credentials, now }: Call): StoredLink {
  const link = findLink(state, readSimulatedJwt(credentials.get('linkToken'), now)?.sub);
  if (!link) throw unauthorized('Invalid or expired token');
  return link;
}

export function findLink({ links }: KlaviKiState, linkId: string | undefined): StoredLink | undefined {
  return links.findLast((link) => link.linkId === linkId);
}

/** The token of a link that is no longer there (a reset, a very old one) opens nothing. */
function readKind(state: KlaviKiState, token: string, now: number): string | undefined {
  const claims = readSimulatedJwt(token, now);
  return claims?.kind === 'linkToken' && !findLink(state, claims.sub) ? undefined : claims?.kind;
}
