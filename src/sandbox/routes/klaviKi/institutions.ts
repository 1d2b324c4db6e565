import { institutions, type Institution } from '../../../catalog/institutions';
import type { Json } from '../../../contract/types';
import { ApiError, businessError } from '../../apiError';
import type { Behaviour } from '../../simulation';
import type { KlaviKiState } from './state';
import { findToken } from './tokens';

/** `GET /data/v1/links/institutions` */
export const listInstitutions: Behaviour<KlaviKiState> = {
  answer: (_state, { portalUrl }) => ({
    status: 200,
    body: institutions.map((institution) => toPublic(institution, portalUrl)),
  }),
};

/** `GET /data/v1/links/institutions/status`: each institution of the link once, with its newest consent's status. */
export const listInstitutionStatus: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const linkId = findToken(state, call.credentials.get('linkToken'))?.linkId;
    const newest = new Map<string, string>();
    for (const consent of state.consents) {
      if (consent.linkId === linkId) newest.set(consent.institutionCode, consent.status);
    }
    const body = [...newest].map(([institutionCode, status]) => ({
      institutionCode,
      name: findInstitution(institutionCode)?.name ?? institutionCode,
      status,
    }));
    return { status: 200, body };
  },
};

/** The institution of a code, or klavi's business error 4004. */
export function requireInstitution(institutionCode: string): Institution {
  const institution = findInstitution(institutionCode);
  if (institution) return institution;
  const message = 'The institution is no longer available or your application has no permission for it';
  throw businessError(4004, 'Invalid institution', message);
}

/**
 * Refuses an institution that is down. To be confirmed with klavi: no code is published for it. 4004 says "retired or
 * no permission", which a client would not retry, so this is an error of klavi's side ("try again in a moment");
 * 503 would say it better once the contract lists it.
 */
export function requireInService({ institutionCode, isOutage }: Institution): void {
  if (!isOutage) return;
  const message = `Institution ${institutionCode} is unavailable (isOutage): try again later`;
  throw new ApiError(500, 'Internal Server Error', message);
}

function findInstitution(institutionCode: string): Institution | undefined {
  return institutions.find((institution) => institution.institutionCode === institutionCode);
}

function toPublic(institution: Institution, portalUrl: string): Json {
  const { institutionCode, name, organizationName, organizationId, parentOrganizationName } = institution;
  const { isBeta, isOutage, availableResources } = institution;
  const parent = institutions.find((other) => other.organizationName === parentOrganizationName);
  return {
    institutionCode,
    name,
    avatar: `${portalUrl}img/instituicoes/${institutionCode}.svg`,
    isBeta,
    isOutage,
    // Both values are the only ones klavi's documentation shows.
    institutionType: 1,
    businessType: 'LEGAL',
    availableResources,
    parentOrganizationName,
    parentOrganizationId: parent?.organizationId ?? '',
    organizationName,
    organizationId,
  };
}
