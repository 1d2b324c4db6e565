import type { Json } from '../../../contract/types';
import { createSchemaCheck } from '../../schemaCheck';
import { demoConsents } from './demoConsents';
import { stateSchema } from './stateSchema';

export type TokenKind = 'accessToken' | 'linkToken';

/** A link as it was asked for, with what klavi adds. `ticket` opens its journey through klavi's screens. */
export type StoredLink = {
  linkId: string;
  createdAt: string;
  ticket: string;
  request: Record<string, Json>;
};

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

/** With what only the simulated journey needs. */
export type StoredConsent = PublicConsent & {
  redirectURL: string;
  validityPeriod: 0 | 12;
  /** What opens the bank's page, once; `''` where there is none. */
  ticket: string;
  isOpened?: boolean;
  /** The accounts that the person chose; absent: all. */
  accountIds?: string[];
  /** Why it wasn't authorised. */
  error?: string;
  /** What this person does with an authorised consent later, and when (ISO 8601). */
  later?: { status: ConsentStatus; at: string };
};

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

/** A person's way through the screens. Once there is a consent, its status says most of where they are. */
export type StoredJourney = {
  journeyId: string;
  mode: 'link' | 'consent';
  linkId: string;
  screen: 'welcome' | 'identify' | 'institutions' | 'confirm' | 'bank' | 'left';
  personalTaxId: string;
  businessTaxId: string;
  consentId?: string;
  isLoggedIn: boolean;
};

/** A task of a link that was made by the control operations. Times are in milliseconds since 1970. */
export type StoredTask = {
  taskId: string;
  linkId: string;
  outcome: 'success' | 'fail' | 'needMFA';
  code?: number;
  createdAt: number;
};

/** The verification of a link's task, answered by its user. `answeredAt` is in milliseconds since 1970. */
export type StoredTaskAnswer = { linkId: string; taskId: string; answeredAt: number };

/** Lists are in the order of creation, after the demo consents. */
export type KlaviKiState = {
  links: StoredLink[];
  consents: StoredConsent[];
  journeys: StoredJourney[];
  tasks: StoredTask[];
  taskAnswers: StoredTaskAnswer[];
};

export function freshKlaviKiState(): KlaviKiState {
  return { links: [], consents: demoConsents, journeys: [], tasks: [], taskAnswers: [] };
}

const check = createSchemaCheck({});

/** What was stored, if it has the shape that this version writes. */
export function restoreKlaviKiState(stored: unknown): KlaviKiState | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  if (check(stateSchema, stored).length > 0) return undefined;
  const restored = stored as KlaviKiState;
  const { consents } = restored;
  const missing = demoConsents.filter((demo) => !consents.some((one) => one.consentId === demo.consentId));
  return missing.length === 0 ? restored : { ...restored, consents: [...missing, ...consents] };
}
