import type { ConsentStatus } from '../routes/klaviKi/state';

/** Where a journey stands. `closed` is a journey whose link or time is over. */
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

/** A product that the person may share: an account, a card, a credit contract or an investment. */
export type JourneyResource = {
  accountId: string;
  /** The permission group it belongs to. */
  permission: string;
  /** `checking`, `savings`, `card`, `credit`, `investment`. */
  kind: string;
  /** What tells it apart: `Ag. 0001 · 12345678-9`, `Final 4821`. */
  label: string;
  /** Balance or outstanding amount, in centavos, where it has one. */
  cents?: number;
};

/** The way back to the client's application. `url` carries `parameters`; all of it comes from the store. */
export type JourneyReturn = {
  url: string;
  host: string;
  /** `portal`: one of this portal's pages. `site`: another site, which is named before it is opened. `app`: an app scheme. */
  kind: 'portal' | 'site' | 'app';
  parameters: { name: string; value: string }[];
};

/** What a page or form shows of a journey: the same for the portal's pages and for the Node program's own. */
export type JourneyView = {
  journeyId: string;
  screen: JourneyScreen;
  /** `link`: through klavi's screens. `consent`: straight to the institution, as in API Only. */
  mode: 'link' | 'consent';
  linkId: string;
  consentId?: string;
  status?: ConsentStatus;
  person?: { name: string; personalTaxId: string; businessTaxId: string };
  /** The persona that this tax id belongs to, by its id in the catalogue, and how its journey ends by itself. */
  persona?: { id: string; ending?: string };
  /** On `institutions`. */
  institutions?: JourneyInstitution[];
  institution?: JourneyInstitution;
  /** Groups asked for; on `authorise` the reader may take some away. */
  permissions?: string[];
  resources?: JourneyResource[];
  validityPeriod?: 0 | 12;
  expireAt?: string;
  /** Until when the consent can be authorised. */
  authoriseBefore?: string;
  /** On `success` and `failure`; absent where nobody gave an address to go back to. */
  returnTo?: JourneyReturn;
  /** On `failure` and `closed`. */
  error?: string;
  errorDescription?: string;
};

/** What a reader does on a screen. */
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
