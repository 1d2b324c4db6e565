import type { Json } from '../../../contract/types';
import { createSchemaCheck } from '../../schemaCheck';
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

/** Lists are in the order of creation. */
export type KlaviKiState = { tokens: StoredToken[]; links: StoredLink[]; consents: StoredConsent[] };

export function freshKlaviKiState(): KlaviKiState {
  return { tokens: [], links: [], consents: [] };
}

const check = createSchemaCheck({});

/** What was stored, if it has the shape that this version writes. */
export function restoreKlaviKiState(stored: unknown): KlaviKiState | undefined {
  if (stored === undefined || check(stateSchema, stored).length > 0) return undefined;
  return stored as KlaviKiState;
}
