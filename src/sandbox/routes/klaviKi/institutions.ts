import { institutions, type Institution } from '../../../catalog/institutions';
import type { Json } from '../../../contract/types';
import { ApiError, businessError } from '../../apiError';
import type { Settings } from '../../settings';
import type { Behaviour } from '../../simulation';
import type { KlaviKiState } from './state';
import { requireLink } from './tokens';

/** `GET /data/v1/links/institutions` */
export const listInstitutions: Behaviour<KlaviKiState> = {
  answer: (_state, { portalUrl, settings }) => ({
    status: 200,
    body: institutions.map((institution) => toPublic(institution, portalUrl, settings)),
  }),
};

/** `GET /data/v1/links/institutions/status`: each institution of the link once, with its newest consent's status. */
export const listInstitutionStatus: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const { linkId } = requireLink(state, call);
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
export function requireInService({ institutionCode }: Institution, settings: Settings): void {
  if (!isDown(institutionCode, settings)) return;
  const message = `Institution ${institutionCode} is unavailable (isOutage): try again later`;
  throw new ApiError(500, 'Internal Server Error', message);
}

/** Whether an institution is out of service, always or because the reader broke it. */
export function isDown(institutionCode: string, { brokenInstitutions }: Settings): boolean {
  return (
    brokenInstitutions.includes(institutionCode) || (findInstitution(institutionCode)?.isOutage ?? false)
  );
}

export function findInstitution(institutionCode: string): Institution | undefined {
  return institutions.find((institution) => institution.institutionCode === institutionCode);
}

/** Where the portal keeps an institution's drawn avatar. */
export function toAvatar({ institutionCode }: Institution, portalUrl: string): string {
  return `${portalUrl}img/instituicoes/${institutionCode}.svg`;
}

function toPublic(institution: Institution, portalUrl: string, settings: Settings): Json {
  const { institutionCode, name, organizationName, organizationId, parentOrganizationName } = institution;
  const { isBeta, availableResources } = institution;
  const parent = institutions.find((other) => other.organizationName === parentOrganizationName);
  return {
    institutionCode,
    name,
    avatar: toAvatar(institution, portalUrl),
    isBeta,
    isOutage: isDown(institutionCode, settings),
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
