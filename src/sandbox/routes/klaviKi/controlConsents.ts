import { findPersona } from '../../../catalog/personas';
import { isJsonObject } from '../../../contract/isJsonObject';
import type { Json } from '../../../contract/types';
import { ApiError } from '../../apiError';
import type { Call } from '../../call';
import type { Behaviour, Outcome } from '../../simulation';
import { canEnd, changeConsent, isWaiting, type Changed } from './changeConsent';
import { requireConsent, toPublicConsent } from './consents';
import { findDemoConsent } from './demoConsents';
import { findInstitution } from './institutions';
import type { ConsentStatus, KlaviKiState, StoredConsent } from './state';

/** `GET /control/consents`: newest first. */
export const listControlConsents: Behaviour<KlaviKiState> = {
  answer: ({ consents }) => ({ status: 200, body: [...consents].reverse().map(toControlConsent) }),
};

/** `POST /control/consents/{consentId}/authorise`: the person and klavi's LGPD page both say yes. */
export const authoriseConsent: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const consent = requireWaiting(state, call);
    const { permissions, accountIds } = isJsonObject(call.body) ? call.body : {};
    const granted = permissions as string[] | undefined;
    return tell(
      changeConsent(
        state,
        consent,
        {
          status: 'AUTHORISED',
          permissionsGranted: consent.permissionsApply.filter((one) => granted?.includes(one) ?? true),
          ...(accountIds !== undefined && { accountIds: accountIds as string[] }),
        },
        call,
      ),
    );
  },
};

/** `POST /control/consents/{consentId}/refuse`: at the institution, or on klavi's LGPD page. */
export const refuseConsent: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const consent = requireWaiting(state, call);
    const reason = isJsonObject(call.body) ? call.body.reason : undefined;
    const error = reason === 'lgpd' ? 'lgpd_denied' : 'access_denied';
    return tell(changeConsent(state, consent, { status: 'REJECTED', error }, call));
  },
};

/** `POST /control/consents/{consentId}/end` */
export const endConsent: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const consent = requireConsent(state, call);
    const status = (isJsonObject(call.body) ? call.body.status : undefined) as ConsentStatus;
    if (!canEnd(consent, status)) throw conflict(consent);
    const error = status === 'ERROR' ? { error: 'server_error' } : {};
    return tell(changeConsent(state, consent, { status, ...error }, call));
  },
};

function requireWaiting(state: KlaviKiState, call: Call): StoredConsent {
  const consent = requireConsent(state, call);
  if (!isWaiting(consent)) throw conflict(consent);
  return consent;
}

function conflict({ status }: StoredConsent): ApiError {
  return new ApiError(409, 'Conflict', `The consent is ${status}`);
}

function tell({ state, consent, emissions }: Changed): Outcome<KlaviKiState> {
  return { status: 200, body: toControlConsent(consent), state, emissions };
}

function toControlConsent(consent: StoredConsent): Json {
  const { businessTaxId, personalTaxId, institutionCode, consentId } = consent;
  const persona = findPersona(businessTaxId || personalTaxId);
  return {
    ...toPublicConsent(consent),
    institutionName: findInstitution(institutionCode)?.name ?? institutionCode,
    personName: persona?.companyName ?? persona?.name ?? '',
    isDemo: findDemoConsent(consentId) !== undefined,
  };
}
