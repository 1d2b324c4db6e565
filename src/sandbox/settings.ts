/** What the next calls are refused with. `statusCode` goes with 416, `retryAfterSeconds` with 429 and 503. */
export type Failure = {
  status: 416 | 429 | 500 | 503;
  statusCode?: number;
  times: number;
  retryAfterSeconds?: number;
};

/** What a reader sets to see the other sides of klavi. The shape is `Settings` of `openapi/sandbox-control.yaml`. */
export type Settings = {
  /** What all simulated data is made from. */
  seed: string;
  /** Milliseconds that every answer of a product takes longer. */
  latencyMs: number;
  /** Institution codes that are down. */
  brokenInstitutions: string[];
  failure: Failure | null;
  webhooks: WebhookSettings;
};

export type WebhookSettings = {
  /** `automatic`: reports leave as soon as a consent is authorised. `manual`: only those that are asked for. */
  reportMode: 'automatic' | 'manual';
  /** What `all` means: report names without `pf_` or `pj_`. */
  contractedReports: string[];
  /** The Console's addresses; `''` keeps everything in the inbox. */
  eventsUrl: string;
  reportsUrl: string;
  screenEvents: boolean;
  /** How many of the next attempts get lost. */
  dropNext: number;
  duplicate: boolean;
  reorder: boolean;
  /** The HTTP status that the inbox answers with. */
  inboxStatus: number;
};

/** A change of settings: what it leaves out stays. */
export type SettingsChange = Partial<Omit<Settings, 'webhooks'>> & { webhooks?: Partial<WebhookSettings> };

export function createSettings(first: { seed?: string; latencyMs?: number } = {}): Settings {
  return {
    seed: first.seed ?? 'klavi',
    latencyMs: first.latencyMs ?? 0,
    brokenInstitutions: [],
    failure: null,
    webhooks: {
      reportMode: 'automatic',
      contractedReports: ['checking_account', 'categorized_checking_l3', 'credit_card'],
      eventsUrl: '',
      reportsUrl: '',
      screenEvents: false,
      dropNext: 0,
      duplicate: false,
      reorder: false,
      inboxStatus: 200,
    },
  };
}

export function mergeSettings(settings: Settings, change: SettingsChange): Settings {
  return { ...settings, ...change, webhooks: { ...settings.webhooks, ...change.webhooks } };
}
