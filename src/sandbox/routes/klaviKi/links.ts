import { isJsonObject } from '../../../contract/isJsonObject';
import type { Json } from '../../../contract/types';
import { businessError } from '../../apiError';
import { createUuid } from '../../random';
import type { Behaviour } from '../../simulation';
import { requireInstitution } from './institutions';
import { keepNewest } from '../keepNewest';
import { readField } from '../readField';
import type { KlaviKiState } from './state';
import { issueToken, tokenLifetime } from './tokens';

/** `POST /data/v1/links` */
export const createLink: Behaviour<KlaviKiState> = {
  // The contract's `oneOf` would make a bad request of what klavi answers with 4006.
  precheck: ({ body }) => checkCallbacks(isJsonObject(body) ? body.productsCallbackURL : undefined),

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

/** Throws 4006 for `all` beside other keys, and for an address that no report could be sent to. */
function checkCallbacks(callbacks: Json | undefined): void {
  if (!isJsonObject(callbacks)) return;
  const refuse = (message: string) => businessError(4006, 'Invalid productsCallbackURL', message);
  if (Object.hasOwn(callbacks, 'all') && Object.keys(callbacks).length > 1) {
    throw refuse('all cannot be combined with other keys');
  }
  for (const [name, address] of Object.entries(callbacks)) {
    if (typeof address === 'string' && !/^https?:\/\/[^/\s]+/i.test(address)) {
      throw refuse(`${name} must be an http or https address`);
    }
  }
}
