import { isJsonObject } from '../../../contract/isJsonObject';
import type { JsonObject } from '../../../contract/types';
import { businessError } from '../../apiError';
import type { Behaviour } from '../../simulation';
import type { ReportSpec } from '../../reports/buildReport';
import { createRequestId } from '../createRequestId';
import { readField } from '../readField';
import { checkCallbacks } from './checkCallbacks';
import { checkReports } from './checkReports';
import { emitReports } from './emitReports';
import { isDown, requireInstitution } from './institutions';
import type { KlaviKiState, StoredConsent } from './state';

/** `POST /data/v1/personal/institution-data` */
export const requestPersonalInstitutionData = createRequest('pf', 'institution');
/** `POST /data/v1/business/institution-data` */
export const requestBusinessInstitutionData = createRequest('pj', 'institution');
/** `POST /data/v1/personal/user-data` */
export const requestPersonalUserData = createRequest('pf', 'user');
/** `POST /data/v1/business/user-data` */
export const requestBusinessUserData = createRequest('pj', 'user');

/** klavi answers at once; the reports follow as webhooks, made from the consents that the request reaches. */
function createRequest(prefix: 'pf' | 'pj', level: ReportSpec['level']): Behaviour<KlaviKiState> {
  return {
    // The contract's enums and `oneOf` would make bad requests of what klavi answers with codes of its own.
    precheck({ body }) {
      checkReports(body, prefix);
      checkCallbacks(body);
    },

    answer(state, call) {
      const request = isJsonObject(call.body) ? call.body : {};
      if (level === 'institution') {
        const institution = requireInstitution(readField(request, 'institutionCode'));
        if (isDown(institution.institutionCode, call.settings)) {
          throw businessError(4007, 'Product request failed', 'The institution is not answering');
        }
      }
      const reached = state.consents.filter((consent) => isReached(consent, request));
      if (reached.length === 0) {
        throw businessError(
          4001,
          'Invalid authorisation info',
          'The authorisation has expired or does not exist',
        );
      }
      const requestId = createRequestId(call.random);
      const products = request.products as string[];
      const consents = level === 'institution' ? reached.slice(-1) : widest(reached);
      return {
        status: 200,
        body: { requestId, message: 'ok' },
        emissions: emitReports(state, { requestId, level, products, consents, request }, call),
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

/**
 * One consent per institution for a report on a customer: the one with the most permissions, the newest of equals
 * (docs.klavi.ai/link/common-format: "the widest").
 */
function widest(consents: StoredConsent[]): StoredConsent[] {
  const best = new Map<string, StoredConsent>();
  for (const consent of consents) {
    const known = best.get(consent.institutionCode);
    const isWider = !known || consent.permissionsGranted.length >= known.permissionsGranted.length;
    if (isWider) best.set(consent.institutionCode, consent);
  }
  return [...best.values()];
}
