import type { ConsentStatus } from '../components/ConsentStates/consentStates';

/**
 * What the sandbox's control API says of a journey (`JourneyView`, `JourneyStep` in `openapi/sandbox-control.yaml`).
 * Written here once more: this room reaches the sandbox by fetch only.
 */
export type JourneyScreen =
  | 'welcome'
  | 'identify'
  | 'institutions'
  | 'confirm'
  | 'login'
  | 'authorise'
  | 'lgpd'
  | 'success'
  | 'failure'
  | 'closed';

export type JourneyInstitution = {
  institutionCode: string;
  name: string;
  avatar: string;
  isBeta: boolean;
  isOutage: boolean;
};

export type JourneyResource = {
  accountId: string;
  permission: string;
  /** `checking`, `savings`, `card`, `credit`, `investment`. */
  kind: string;
  label: string;
  /** Balance or outstanding amount, in centavos, where it has one. */
  cents?: number;
};

export type JourneyReturn = {
  url: string;
  host: string;
  kind: 'portal' | 'site' | 'app';
  parameters: { name: string; value: string }[];
};

export type JourneyView = {
  journeyId: string;
  screen: JourneyScreen;
  mode: 'link' | 'consent';
  linkId: string;
  consentId?: string;
  status?: ConsentStatus;
  person?: { name: string; personalTaxId: string; businessTaxId: string };
  persona?: { id: string; ending?: string };
  institutions?: JourneyInstitution[];
  institution?: JourneyInstitution;
  permissions?: string[];
  resources?: JourneyResource[];
  validityPeriod?: 0 | 12;
  expireAt?: string;
  authoriseBefore?: string;
  returnTo?: JourneyReturn;
  error?: string;
  errorDescription?: string;
};

export type JourneyStep =
  | { action: 'continue' }
  | { action: 'identify'; personalTaxId: string; businessTaxId?: string }
  | { action: 'chooseInstitution'; institutionCode: string }
  | { action: 'confirm'; validityPeriod: 0 | 12 }
  | { action: 'login' }
  | { action: 'authorise'; permissions: string[]; accountIds: string[] }
  | { action: 'refuse' }
  | { action: 'acceptLgpd' }
  | { action: 'refuseLgpd' }
  | { action: 'connectMore' }
  | { action: 'back' }
  | { action: 'exit' };
