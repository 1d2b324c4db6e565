import type { Json } from '../../../contract/types';
import { badRequest, businessError, notFound } from '../../apiError';
import type { Call } from '../../call';
import type { Behaviour } from '../../simulation';
import { readField } from '../readField';
import { findDemoConsent } from './demoConsents';
import type { ConsentStatus, KlaviKiState, PublicConsent, StoredConsent } from './state';

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
    return { status: 200, body: ordered.map(toPublic) };
  },
};

/** `GET /data/v1/consents/{consentId}` */
export const getConsent: Behaviour<KlaviKiState> = {
  answer: (state, call) => ({ status: 200, body: toPublic(requireConsent(state, call)) }),
};

/** Nothing more can be withdrawn from these. */
const ended: ConsentStatus[] = ['REJECTED', 'EXPIRED', 'REVOKED', 'DELETED_BY_USER', 'ERROR'];

/**
 * `DELETE /data/v1/consents/{consentId}/revoke`. Revoking what has ended answers 4001 ("authorisation expired or
 * missing"), the nearest of klavi's published codes; to be confirmed with klavi.
 */
export const revokeConsent: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const consent = requireConsent(state, call);
    if (ended.includes(consent.status)) {
      throw businessError(
        4001,
        'Invalid authorisation info',
        'The authorisation has expired or does not exist',
      );
    }
    const revoked: StoredConsent = {
      ...consent,
      status: 'REVOKED',
      updatedAt: new Date(call.now).toISOString(),
    };
    const consents = state.consents.map((other) => (other === consent ? revoked : other));
    return { status: 200, body: { message: 'ok' }, state: { ...state, consents } };
  },
};

function requireConsent(state: KlaviKiState, { parameters }: Call): StoredConsent {
  const id = readField(parameters.path, 'consentId');
  const consent = state.consents.find(({ consentId }) => consentId === id);
  if (!consent) throw notFound('Consent not found');
  return consent;
}

function toPublic({ redirectURL: _private, ...consent }: StoredConsent): Json {
  return consent satisfies PublicConsent;
}
