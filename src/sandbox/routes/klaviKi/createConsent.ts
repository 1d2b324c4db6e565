import { isJsonObject } from '../../../contract/isJsonObject';
import type { Institution } from '../../../catalog/institutions';
import { ApiError, businessError } from '../../apiError';
import type { Call } from '../../call';
import { createRandomText, createUuid } from '../../random';
import type { Behaviour } from '../../simulation';
import { indexConsents, moveIndex } from './indexConsents';
import { requireInService, requireInstitution } from './institutions';
import { keepNewest } from '../keepNewest';
import { readField } from '../readField';
import { noteAppended } from './settle';
import type { KlaviKiState, StoredConsent } from './state';
import { requireLink } from './tokens';

/** How many consents of one link may wait for its user at once. klavi publishes that there is a limit, not which. */
const mostWaiting = 50;

/** `POST /data/v1/consents`: the consent belongs to the link whose token came with the call. */
export const createConsent: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const request = isJsonObject(call.body) ? call.body : {};
    const { linkId } = requireLink(state, call);
    const externalTrackId = readField(request, 'externalTrackId');
    const index = indexConsents(state.consents);
    if (index.trackIds.has(externalTrackId)) {
      throw new ApiError(409, 'Conflict', 'externalTrackId already used');
    }
    const institution = requireInstitution(readField(request, 'institutionCode'));
    requireInService(institution, call.settings);
    if ((index.waiting.get(linkId) ?? 0) >= mostWaiting)
      throw businessError(4003, 'Invalid consent request', 'Too many consents');

    const consent = openConsent(institution, call, {
      linkId,
      externalTrackId,
      personalTaxId: readField(request, 'personalTaxId'),
      businessTaxId: readField(request, 'businessTaxId'),
      status: 'AWAITING_AUTHORISATION',
      validityPeriod: request.validityPeriod === 12 ? 12 : 0,
      redirectURL: readField(request, 'redirectURL'),
      ticket: createRandomText(call.random, 18),
    });
    const { consentId, ticket, expireAt } = consent;
    const consents = keepNewest(state.consents, consent);
    moveIndex(index, state.consents, consents);
    noteAppended(state.consents, consents);
    return {
      status: 200,
      // A ticket only: personal data has no place in an address.
      body: { consentId, consentRedirectURL: call.journeyUrl('consent', ticket), expireAt },
      state: { ...state, consents },
    };
  },
};

type ConsentRequest = Pick<
  StoredConsent,
  | 'linkId'
  | 'externalTrackId'
  | 'personalTaxId'
  | 'businessTaxId'
  | 'status'
  | 'validityPeriod'
  | 'redirectURL'
  | 'ticket'
>;

/** A consent that asks for everything an institution has. */
export function openConsent(
  { institutionCode, availableResources }: Institution,
  { now, random }: Pick<Call, 'now' | 'random'>,
  request: ConsentRequest,
): StoredConsent {
  const createdAt = new Date(now).toISOString();
  return {
    ...request,
    consentId: createUuid(random),
    institutionCode,
    permissionsApply: toPermissions(availableResources),
    permissionsGranted: [],
    expireAt: toExpiry(now, request.validityPeriod),
    createdAt,
    updatedAt: createdAt,
  };
}

export function toPermissions(availableResources: string[]): string[] {
  return availableResources.map((resource) => `${resource}_ALL`);
}

/**
 * The end of the day 12 months on, or the date that Open Finance Brasil's consents API writes for "indefinite"; which
 * one klavi writes is to be confirmed.
 */
export function toExpiry(now: number, validityPeriod: 0 | 12): string {
  if (validityPeriod === 0) return '2300-01-01T00:00:00.000Z';
  const from = new Date(now);
  const day = from.getUTCDate();
  const month = from.getUTCMonth();
  const end = new Date(Date.UTC(from.getUTCFullYear() + 1, month, day, 23, 59, 59));
  // 29 February has no twin a year later: the month's last day it is.
  if (end.getUTCMonth() !== month) end.setUTCDate(0);
  return end.toISOString();
}
