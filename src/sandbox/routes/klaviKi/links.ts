import { isJsonObject } from '../../../contract/isJsonObject';
import type { JsonObject } from '../../../contract/types';
import type { Call } from '../../call';
import { createRandomText, createUuid } from '../../random';
import type { Behaviour } from '../../simulation';
import { checkCallbacks } from './checkCallbacks';
import { requireInstitution } from './institutions';
import { keepNewest } from '../keepNewest';
import { readField } from '../readField';
import { createLinkEvent } from './events';
import type { KlaviKiState, StoredLink } from './state';
import { issueToken, tokenLifetime } from './tokens';

/** `POST /data/v1/links` */
export const createLink: Behaviour<KlaviKiState> = {
  // The contract's `oneOf` would make a bad request of what klavi answers with 4006.
  precheck: ({ body }) => checkCallbacks(body),

  answer(state, call) {
    const request = isJsonObject(call.body) ? call.body : {};
    const institutionCode = readField(request, 'institutionCode');
    if (institutionCode !== '') requireInstitution(institutionCode);
    const link = openLink(request, call);
    const { linkId, ticket } = link;
    return {
      status: 200,
      body: {
        linkId,
        // A ticket only: personal data has no place in an address.
        linkURL: call.journeyUrl('link', ticket),
        linkToken: issueToken('linkToken', linkId, call),
        expireIn: tokenLifetime,
      },
      state: { ...state, links: keepNewest(state.links, link) },
      emissions: [createLinkEvent(link, { at: call.now, random: call.random })],
    };
  },
};

/** A new link; whoever holds its ticket goes through klavi's screens. */
export function openLink(request: JsonObject, { now, random }: Pick<Call, 'now' | 'random'>): StoredLink {
  return {
    linkId: createUuid(random),
    createdAt: new Date(now).toISOString(),
    ticket: createRandomText(random, 18),
    request,
  };
}
