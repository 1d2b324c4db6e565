import { isJsonObject } from '../../../contract/isJsonObject';
import { createUuid } from '../../random';
import type { Behaviour } from '../../simulation';
import { checkCallbacks } from './checkCallbacks';
import { requireInstitution } from './institutions';
import { keepNewest } from '../keepNewest';
import { readField } from '../readField';
import type { KlaviKiState } from './state';
import { issueToken, tokenLifetime } from './tokens';

/** `POST /data/v1/links` */
export const createLink: Behaviour<KlaviKiState> = {
  // The contract's `oneOf` would make a bad request of what klavi answers with 4006.
  precheck: ({ body }) => checkCallbacks(body),

  answer(state, call) {
    const request = isJsonObject(call.body) ? call.body : {};
    const institutionCode = readField(request, 'institutionCode');
    if (institutionCode !== '') requireInstitution(institutionCode);
    const linkId = createUuid(call.random);
    const issued = issueToken('linkToken', linkId, call);
    const link = { linkId, createdAt: new Date(call.now).toISOString(), request };
    return {
      status: 200,
      body: {
        linkId,
        // Ids only: personal data has no place in an address.
        linkURL: `${call.portalUrl}sandbox/banco?link_id=${linkId}`,
        linkToken: issued.token,
        expireIn: tokenLifetime,
      },
      state: { ...state, tokens: [...state.tokens, issued], links: keepNewest([...state.links, link]) },
    };
  },
};
