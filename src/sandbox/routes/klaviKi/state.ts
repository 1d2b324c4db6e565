import type { Json } from '../../../contract/types';
import { createSchemaCheck } from '../../schemaCheck';
import { demoConsents } from './demoConsents';
import { stateSchema } from './stateSchema';

export type TokenKind = 'accessToken' | 'linkToken';

/** A token handed out. `expiresAt` is in milliseconds since 1970. */
export type StoredToken = { token: string; kind: TokenKind; linkId?: string; expiresAt: number };

/** A link as it was asked for, with what klavi adds. */
export type StoredLink = { linkId: string; createdAt: string; request: Record<string, Json> };

/** `GET /data/v1/consents/{consentId}` answers this, word for word. */
export type PublicConsent = {
  consentId: string;
  linkId: string;
  externalTrackId: string;
  personalTaxId: string;
  businessTaxId: string;
  institutionCode: string;
  status: ConsentStatus;
  permissionsApply: string[];
  permissionsGranted: string[];
  expireAt: string;
  createdAt: string;
  updatedAt: string;
};

/** With what only the simulated bank needs. */
export type StoredConsent = PublicConsent & { redirectURL: string };

export type ConsentStatus =
  | 'STARTED'
  | 'AWAITING_AUTHORISATION'
  | 'AWAITING_LGPD_AUTHORISATION'
  | 'AUTHORISED'
  | 'ERROR'
  | 'REJECTED'
  | 'EXPIRED'
  | 'REVOKED'
  | 'DELETED_BY_USER';

/** A report request that was accepted, with the consents that its reports would be made from. */
export type StoredReportRequest = {
  requestId: string;
  createdAt: string;
  level: 'institution' | 'user';
  consentIds: string[];
  request: Record<string, Json>;
};

/** The verification of a link's task, answered by its user. `answeredAt` is in milliseconds since 1970. */
export type StoredTaskAnswer = { linkId: string; taskId: string; answeredAt: number };

/** Lists are in the order of creation, after the demo consents. */
export type KlaviKiState = {
  tokens: StoredToken[];
  links: StoredLink[];
  consents: StoredConsent[];
  reportRequests: StoredReportRequest[];
  taskAnswers: StoredTaskAnswer[];
};

export function freshKlaviKiState(): KlaviKiState {
  return { tokens: [], links: [], consents: demoConsents, reportRequests: [], taskAnswers: [] };
}

const check = createSchemaCheck({});

/** What was stored, if it has the shape that this version writes; what an older version didn't know is added to it. */
export function restoreKlaviKiState(stored: unknown): KlaviKiState | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const restored = { ...freshKlaviKiState(), ...stored };
  if (check(stateSchema, restored).length > 0) return undefined;
  const { consents } = restored;
  const missing = demoConsents.filter((demo) => !consents.some((one) => one.consentId === demo.consentId));
  return { ...restored, consents: [...missing, ...consents] };
}
