import { demoCredentials } from '../../../catalog/demoCredentials';
import { unauthorized } from '../../apiError';
import type { Call } from '../../call';
import type { Behaviour } from '../../simulation';
import { createSimulatedJwt, readSimulatedJwt } from '../../simulatedJwt';
import { readField } from '../readField';
import type { KlaasState } from './state';

/** Seconds that a token lives. klavi hasn't published it for klaaS: it is klavi Ki's. */
const tokenLifetime = 1800;

/** `POST /token`. The answer is OAuth 2.0's (RFC 6749, 5.1); klavi hasn't published its own. */
export const createToken: Behaviour<KlaasState> = {
  answer(_state, call) {
    const clientId = readField(call.body, 'client_id');
    if (!isDemoClient(clientId, readField(call.body, 'client_secret'))) {
      throw unauthorized('Invalid client_id or client_secret');
    }
    const token = createSimulatedJwt({ kind: 'klaasOAuth', sub: clientId }, tokenLifetime, call);
    return {
      status: 200,
      body: { access_token: token, token_type: 'Bearer', expires_in: tokenLifetime },
    };
  },
};

/**
 * Throws 401 unless a call carries a token that still lives or, the older way, the partner's headers. The demo client
 * is also the demo partner: it has one pair of credentials.
 */
export function authenticateKlaas(
  _state: KlaasState,
  { operation, credentials, now }: Pick<Call, 'operation' | 'credentials' | 'now'>,
): void {
  if (operation.security.length === 0) return;
  const token = credentials.get('klaasOAuth');
  if (readSimulatedJwt(token, now)?.kind === 'klaasOAuth') return;
  const [code, secret] = [credentials.get('klaasPartnerCode'), credentials.get('klaasPartnerToken')];
  if (isDemoClient(code, secret)) return;
  throw unauthorized(
    token === undefined ? 'Invalid partner_code or partner_token' : 'Invalid or expired token',
  );
}

function isDemoClient(id: string | undefined, secret: string | undefined): boolean {
  const { client_id, client_secret } = demoCredentials.klaas ?? {};
  return id === client_id && secret === client_secret;
}
