import { demoCredentials } from '../../../catalog/demoCredentials';
import type { Json } from '../../../contract/types';
import { unauthorized } from '../../apiError';
import type { Call } from '../../call';
import type { Behaviour, Outcome } from '../../simulation';
import { readField } from '../readField';
import type { KlaviKiState } from './state';
import { issueToken, tokenLifetime } from './tokens';

/** `POST /data/v1/auth` */
export const createAccessToken: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const { accessKey, secretKey } = demoCredentials['klavi-ki'] ?? {};
    const isKnown =
      readField(call.body, 'accessKey') === accessKey && readField(call.body, 'secretKey') === secretKey;
    if (!isKnown) throw unauthorized('Invalid accessKey or secretKey');
    return handOut(state, call);
  },
};

/** `GET /data/v1/refresh`. That the older token lives on until it expires is our reading; nothing says otherwise. */
export const refreshAccessToken: Behaviour<KlaviKiState> = { answer: handOut };

function handOut(_state: KlaviKiState, call: Call): Outcome<KlaviKiState> {
  const body: Json = { accessToken: issueToken('accessToken', 'demo-app', call), expireIn: tokenLifetime };
  return { status: 200, body };
}
