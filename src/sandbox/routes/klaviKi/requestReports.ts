import { isJsonObject } from '../../../contract/isJsonObject';
import type { JsonObject } from '../../../contract/types';
import { businessError } from '../../apiError';
import type { Behaviour } from '../../simulation';
import { createRequestId } from '../createRequestId';
import { keepNewest } from '../keepNewest';
import { readField } from '../readField';
import { checkCallbacks } from './checkCallbacks';
import { checkReports } from './checkReports';
import { requireInstitution } from './institutions';
import type { KlaviKiState, StoredConsent, StoredReportRequest } from './state';

/** `POST /data/v1/personal/institution-data` */
export const requestPersonalInstitutionData = createRequest('pf', 'institution');
/** `POST /data/v1/business/institution-data` */
export const requestBusinessInstitutionData = createRequest('pj', 'institution');
/** `POST /data/v1/personal/user-data` */
export const requestPersonalUserData = createRequest('pf', 'user');
/** `POST /data/v1/business/user-data` */
export const requestBusinessUserData = createRequest('pj', 'user');

/** The request is kept with the consents it reaches; making and delivering the reports is left to whoever reads it. */
function createRequest(prefix: 'pf' | 'pj', level: StoredReportRequest['level']): Behaviour<KlaviKiState> {
  return {
    // The contract's enums and `oneOf` would make bad requests of what klavi answers with codes of its own.
    precheck({ body }) {
      checkReports(body, prefix);
      checkCallbacks(body);
    },

    answer(state, call) {
      const request = isJsonObject(call.body) ? call.body : {};
      if (level === 'institution') requireInstitution(readField(request, 'institutionCode'));
      const consents = state.consents.filter((consent) => isReached(consent, request));
      if (consents.length === 0) {
        throw businessError(
          4001,
          'Invalid authorisation info',
          'The authorisation has expired or does not exist',
        );
      }
      const requestId = createRequestId(call.random);
      const accepted: StoredReportRequest = {
        requestId,
        createdAt: new Date(call.now).toISOString(),
        level,
        consentIds: consents.map(({ consentId }) => consentId),
        request,
      };
      return {
        status: 200,
        body: { requestId, message: 'ok' },
        state: { ...state, reportRequests: keepNewest([...state.reportRequests, accepted]) },
      };
    },
  };
}

/** `taxId` reaches all of a customer's consents; `institutionCode`, `linkId` and `consentIds` narrow that down. */
function isReached(consent: StoredConsent, request: JsonObject): boolean {
  const { taxId, institutionCode, linkId, consentIds } = request;
  // A company's consent also names the person who acts for it, and isn't that person's.
  const owner = consent.businessTaxId || consent.personalTaxId;
  return (
    consent.status === 'AUTHORISED' &&
    owner === taxId &&
    (institutionCode === undefined || consent.institutionCode === institutionCode) &&
    (linkId === undefined || consent.linkId === linkId) &&
    (!Array.isArray(consentIds) || consentIds.includes(consent.consentId))
  );
}
