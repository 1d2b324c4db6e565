import type { Json } from '../../../contract/types';
import { badRequest, businessError, notFound } from '../../apiError';
import type { Call } from '../../call';
import type { Behaviour } from '../../simulation';
import { readField } from '../readField';
import { changeConsent, isWaiting } from './changeConsent';
import { findDemoConsent } from './demoConsents';
import type { KlaviKiState, PublicConsent, StoredConsent } from './state';

/** `GET /data/v1/consents` */
export const listConsents: Behaviour<KlaviKiState> = {
  answer(state, { parameters: { query } }) {
    const { personalTaxId, businessTaxId, linkId } = query;
    if (personalTaxId === undefined && businessTaxId === undefined) {
      throw badRequest('personalTaxId or businessTaxId is required');
    }
    const isAsked = (consent: StoredConsent) =>
      (personalTaxId === undefined || consent.personalTaxId === personalTaxId) &&
      (businessTaxId === undefined || consent.businessTaxId === businessTaxId) &&
      (linkId === undefined || consent.linkId === linkId);
    // The reader's own come first: what is handed on to the next call is the first one.
    const isDemo = ({ consentId }: StoredConsent) => findDemoConsent(consentId) !== undefined;
    const asked = state.consents.filter(isAsked);
    const ordered = [...asked.filter((one) => !isDemo(one)), ...asked.filter(isDemo)];
    return { status: 200, body: ordered.map(toPublicConsent) };
  },
};

/** `GET /data/v1/consents/{consentId}` */
export const getConsent: Behaviour<KlaviKiState> = {
  answer: (state, call) => ({ status: 200, body: toPublicConsent(requireConsent(state, call)) }),
};

/**
 * `DELETE /data/v1/consents/{consentId}/revoke`. Before it was authorised, a consent that is withdrawn becomes REJECTED
 * (docs.klavi.ai/connect/create-a-consent). Revoking what has ended answers 4001 ("authorisation expired or missing"),
 * the nearest of klavi's published codes; to be confirmed with klavi.
 */
export const revokeConsent: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const consent = requireConsent(state, call);
    if (consent.status !== 'AUTHORISED' && !isWaiting(consent)) {
      throw businessError(
        4001,
        'Invalid authorisation info',
        'The authorisation has expired or does not exist',
      );
    }
    const status = isWaiting(consent) ? 'REJECTED' : 'REVOKED';
    const changed = changeConsent(state, consent, { status }, call);
    return { status: 200, body: { message: 'ok' }, state: changed.state, emissions: changed.emissions };
  },
};

export function requireConsent(state: KlaviKiState, { parameters }: Call): StoredConsent {
  const id = readField(parameters.path, 'consentId');
  const consent = state.consents.find(({ consentId }) => consentId === id);
  if (!consent) throw notFound('Consent not found');
  return consent;
}

export function toPublicConsent(consent: StoredConsent): PublicConsent & Record<string, Json> {
  const { consentId, linkId, externalTrackId, personalTaxId, businessTaxId, institutionCode } = consent;
  const { status, permissionsApply, permissionsGranted, expireAt, createdAt, updatedAt } = consent;
  return {
    consentId,
    linkId,
    externalTrackId,
    personalTaxId,
    businessTaxId,
    institutionCode,
    status,
    permissionsApply,
    permissionsGranted,
    expireAt,
    createdAt,
    updatedAt,
  };
}
