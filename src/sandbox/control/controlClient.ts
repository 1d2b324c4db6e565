import type { Json, JsonObject } from '../../contract/types';
import { expectEqual, type ReceivedResponse, type Send } from '../contractSuite';
import type { JourneyStep, JourneyView } from '../journey/types';

/** The sandbox in JSON, for the cases of the suite: every method throws unless the answer is a success. */
export type ControlClient = {
  send: Send;
  ask<T = JsonObject>(method: string, path: string, body?: unknown, token?: string): Promise<T>;
  /** The status of an answer that may be a refusal, and its message. */
  refusal(method: string, path: string, body?: unknown, token?: string): Promise<[number, string]>;
  advance(seconds: number): Promise<void>;
  /** Names of deliveries, newest first, or of those of one kind of name. */
  deliveries(query?: string): Promise<DeliverySummary[]>;
  step(journeyId: string, step: JourneyStep): Promise<JourneyView>;
};

export type DeliverySummary = JsonObject & {
  deliveryId: string;
  name: string;
  status: string;
  attempts: { at: string; outcome: string; status?: number }[];
};

export function createControlClient(send: Send): ControlClient {
  function request(method: string, path: string, body: unknown, token: string | undefined) {
    return send({
      method,
      path,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  async function ask<T = JsonObject>(
    method: string,
    path: string,
    body?: unknown,
    token?: string,
  ): Promise<T> {
    const received = await request(method, path, body, token);
    if (received.status >= 300) throw new Error(`${method} ${path} answered ${tell(received)}`);
    return JSON.parse(received.body) as T;
  }

  return {
    send,
    ask,
    async refusal(method, path, body, token) {
      const received = await request(method, path, body, token);
      if (received.status < 400) throw new Error(`${method} ${path} answered ${tell(received)}`);
      return [received.status, String((JSON.parse(received.body) as JsonObject).message)];
    },
    async advance(seconds) {
      await ask('POST', '/control/clock', { advanceSeconds: seconds });
    },
    deliveries: (query = '') => ask<DeliverySummary[]>('GET', `/control/deliveries${query}`),
    step: (journeyId, step) => ask<JourneyView>('POST', `/control/journeys/${journeyId}/steps`, step),
  };
}

function tell({ status, body }: ReceivedResponse): string {
  return `${status}: ${body}`;
}

/** Throws unless the refusal has this status and its message contains these words. */
export function expectRefusal([status, message]: [number, string], wanted: number, words: string): void {
  expectEqual('status', status, wanted);
  if (!message.includes(words)) expectEqual('message', message, words);
}

export type Begun = {
  accessToken: string;
  linkToken: string;
  linkId: string;
  linkURL: string;
};

/** A fresh sandbox with a link in it. */
export async function beginKlaviKi({ ask }: ControlClient, link: Json = {}): Promise<Begun> {
  await ask('POST', '/control/reset');
  const keys = { accessKey: 'ak_demo_7f3c', secretKey: 'sk_demo_91be' };
  const { accessToken } = await ask<{ accessToken: string }>('POST', '/klavi-ki/data/v1/auth', keys);
  const made = await ask<Omit<Begun, 'accessToken'>>('POST', '/klavi-ki/data/v1/links', link, accessToken);
  const { linkToken, linkId, linkURL } = made;
  return { accessToken, linkToken, linkId, linkURL };
}

export type MadeConsent = { consentId: string; ticket: string };

/** A consent that waits, for anybody at any institution. */
export async function makeConsent(
  { ask }: ControlClient,
  { linkToken }: Begun,
  change: JsonObject = {},
): Promise<MadeConsent> {
  const request = {
    externalTrackId: 'trk-suite',
    personalTaxId: '11144477735',
    institutionCode: '901',
    redirectURL: 'https://app.example.com/open-finance',
    validityPeriod: 12,
    ...change,
  };
  const { consentId, consentRedirectURL } = await ask<Record<string, string>>(
    'POST',
    '/klavi-ki/data/v1/consents',
    request,
    linkToken,
  );
  return { consentId: consentId ?? '', ticket: readTicket(consentRedirectURL) };
}

/** The ticket of an address, wherever the runtime keeps it: in the query, or as the last part of the path. */
export function readTicket(address = ''): string {
  const url = new URL(address);
  return url.searchParams.get('ticket') ?? url.pathname.split('/').at(-1) ?? '';
}

export async function readStatus(
  { ask }: ControlClient,
  { accessToken }: Begun,
  consentId: string,
): Promise<string> {
  const consent = await ask('GET', `/klavi-ki/data/v1/consents/${consentId}`, undefined, accessToken);
  return String(consent.status);
}
