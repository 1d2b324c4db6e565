import { isJsonObject } from '../../../contract/isJsonObject';
import { ApiError, businessError, unauthorized } from '../../apiError';
import { createUuid } from '../../random';
import type { Behaviour } from '../../simulation';
import { requireInService, requireInstitution } from './institutions';
import { keepNewest } from '../keepNewest';
import { readField } from '../readField';
import type { KlaviKiState, StoredConsent } from './state';
import { findToken } from './tokens';

/** How many consents of one link may wait for its user at once. klavi publishes that there is a limit, not which. */
const mostWaiting = 50;

/** `POST /data/v1/consents`: the consent belongs to the link whose token came with the call. */
export const createConsent: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const request = isJsonObject(call.body) ? call.body : {};
    const linkId = findToken(state, call.credentials.get('linkToken'))?.linkId;
    if (linkId === undefined) throw unauthorized('Invalid or expired token');
    const externalTrackId = readField(request, 'externalTrackId');
    if (state.consents.some((consent) => consent.externalTrackId === externalTrackId)) {
      throw new ApiError(409, 'Conflict', 'externalTrackId already used');
    }
    const institution = requireInstitution(readField(request, 'institutionCode'));
    requireInService(institution);
    const waiting = state.consents.filter(
      (other) => other.linkId === linkId && other.status === 'AWAITING_AUTHORISATION',
    );
    if (waiting.length >= mostWaiting)
      throw businessError(4003, 'Invalid consent request', 'Too many consents');

    const createdAt = new Date(call.now).toISOString();
    const consent: StoredConsent = {
      consentId: createUuid(call.random),
      linkId,
      externalTrackId,
      personalTaxId: readField(request, 'personalTaxId'),
      businessTaxId: readField(request, 'businessTaxId'),
      institutionCode: institution.institutionCode,
      status: 'AWAITING_AUTHORISATION',
      permissionsApply: institution.availableResources.map((resource) => `${resource}_ALL`),
      permissionsGranted: [],
      expireAt: toExpiry(call.now, request.validityPeriod === 12),
      createdAt,
      updatedAt: createdAt,
      redirectURL: readField(request, 'redirectURL'),
    };
    const { consentId, expireAt } = consent;
    // Ids only: personal data has no place in an address.
    const consentRedirectURL = `${call.portalUrl}sandbox/banco?consent_id=${consentId}`;
    return {
      status: 200,
      body: { consentId, consentRedirectURL, expireAt },
      state: { ...state, consents: keepNewest([...state.consents, consent]) },
    };
  },
};

/**
 * The end of the day 12 months on, or the date that Open Finance Brasil's consents API writes for "indefinite"; which
 * one klavi writes is to be confirmed.
 */
function toExpiry(now: number, isLimited: boolean): string {
  if (!isLimited) return '2300-01-01T00:00:00.000Z';
  const from = new Date(now);
  const day = from.getUTCDate();
  const month = from.getUTCMonth();
  const end = new Date(Date.UTC(from.getUTCFullYear() + 1, month, day, 23, 59, 59));
  // 29 February has no twin a year later: the month's last day it is.
  if (end.getUTCMonth() !== month) end.setUTCDate(0);
  return end.toISOString();
}
