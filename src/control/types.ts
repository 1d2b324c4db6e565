import type { ConsentStatus } from '../components/ConsentStates/consentStates';
import type { Json } from '../contract/types';
import type { Asked } from '../transport/askSandbox';

/**
 * What the sandbox's control API says (`openapi/sandbox-control.yaml`). Written here once more: this room reaches the
 * sandbox by fetch only.
 */
export type Health = {
  status: 'ok';
  version: string;
  products: string[];
  storage: 'persistent' | 'memory';
  now: string;
};

export type Clock = { now: string; offsetSeconds: number };

export type ControlConsent = {
  consentId: string;
  linkId: string;
  externalTrackId: string;
  personalTaxId: string;
  businessTaxId: string;
  institutionCode: string;
  institutionName: string;
  /** Empty where nobody in the catalogue has this tax id. */
  personName: string;
  isDemo: boolean;
  status: ConsentStatus;
  permissionsApply: string[];
  permissionsGranted: string[];
  expireAt: string;
  createdAt: string;
  updatedAt: string;
};

export type DeliveryAttempt = {
  at: string;
  outcome: 'answered' | 'refused' | 'timeout' | 'unreachable' | 'lost';
  status?: number;
  reason?: string;
};

export type DeliverySummary = {
  deliveryId: string;
  product: string;
  kind: 'event' | 'report';
  name: string;
  /** Empty: the inbox only. */
  url: string;
  level: 'request' | 'link' | 'console' | 'inbox';
  status: 'pending' | 'delivered' | 'failed';
  createdAt: string;
  nextAttemptAt?: string;
  provisional: boolean;
  eventId?: string;
  requestId?: string;
  linkId?: string;
  consentId?: string;
  attempts: DeliveryAttempt[];
};

export type Delivery = DeliverySummary & { headers: Record<string, string>; body: Json; bodyText: string };

export type Failure = {
  status: 416 | 429 | 500 | 503;
  statusCode?: number;
  times: number;
  retryAfterSeconds?: number;
};

export type WebhookSettings = {
  reportMode: 'automatic' | 'manual';
  contractedReports: string[];
  eventsUrl: string;
  reportsUrl: string;
  screenEvents: boolean;
  dropNext: number;
  duplicate: boolean;
  reorder: boolean;
  inboxStatus: number;
};

export type Settings = {
  seed: string;
  latencyMs: number;
  brokenInstitutions: string[];
  failure: Failure | null;
  webhooks: WebhookSettings;
};

export type SettingsChange = Partial<Omit<Settings, 'webhooks'>> & { webhooks?: Partial<WebhookSettings> };

/** `askSandbox` with the portal's root already in it. */
export type Ask = <T>(method: string, path: string, options?: { body?: unknown }) => Promise<Asked<T>>;
