import { lookup as lookUpName } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { AttemptOutcome, Deliver, OutgoingWebhook } from '../../outgoing';
import { chooseAddresses } from './chooseAddresses';
import { explainFailure } from './explainFailure';
import { readTarget } from './readTarget';

export type HttpDeliverOptions = {
  /** Hosts beside this machine that webhooks may go to, as `toAllowedHost` gives them. */
  allowedHosts: string[];
  /** Gives the addresses of a name; the system's resolver when absent. */
  lookUp?(name: string): Promise<string[]>;
};

/** Of a receiver's answer only the status counts; the rest is read this far, so that a polite receiver sees no error. */
const mostBytes = 64 * 1024;

type Answered = { status: number; location: string | undefined };

/**
 * Sends webhooks over HTTP: to this machine, and to hosts that whoever started the program named. Every address,
 * redirects' too, is checked after its name was resolved, and the connection goes to the address that was checked.
 */
export function createHttpDeliver({ allowedHosts, lookUp = lookUpAll }: HttpDeliverOptions): Deliver {
  const allowed = new Set(allowedHosts);

  async function follow(webhook: OutgoingWebhook, signal: AbortSignal): Promise<AttemptOutcome> {
    let target = readTarget(webhook.url);
    for (let redirects = 0; ; redirects++) {
      if (target.kind === 'refused') return target;
      const { url, host } = target;
      const found = isIP(host) ? [host] : await unlessAborted(lookUp(host), signal);
      const chosen = chooseAddresses(host, found, allowed.has(host));
      if (chosen.kind === 'refused') return chosen;
      const { status, location } = await post(url, chosen.addresses, webhook, signal);
      if (location === undefined || !isRedirect(status)) return { kind: 'answered', status, redirects };
      if (redirects === webhook.maxRedirects) {
        return { kind: 'unreachable', reason: `${host} redirects once more after ${redirects} redirects` };
      }
      target = readTarget(location, url);
    }
  }

  return async function deliver(webhook) {
    const signal = AbortSignal.timeout(webhook.timeoutMs);
    try {
      return await follow(webhook, signal);
    } catch (error) {
      return signal.aborted ? { kind: 'timeout' } : { kind: 'unreachable', reason: explainFailure(error) };
    }
  };
}

async function lookUpAll(name: string): Promise<string[]> {
  const found = await lookUpName(name, { all: true });
  return found.map(({ address }) => address);
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}

/**
 * All of them ask for the same POST again. Browsers turn it into a GET after 301, 302 and 303; for a webhook that would
 * drop the signed body and still look delivered.
 */
function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Sends one request to one of `addresses`; rejects when the connection breaks or the time is over. */
function post(
  url: URL,
  addresses: string[],
  { headers, body }: OutgoingWebhook,
  signal: AbortSignal,
): Promise<Answered> {
  const { request } = url.protocol === 'https:' ? https : http;
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      // A connection of its own: none that was opened to an address checked for another webhook.
      agent: false,
      signal,
      // Asked again, the name could lead elsewhere than where it was checked (DNS rebinding).
      lookup: (_name, { all }, done) => {
        const [first] = found;
        if (all) done(null, found);
        else done(null, first?.address ?? '', first?.family);
      },
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > mostBytes) response.destroy();
      });
      response.on('error', () => undefined);
      signal.addEventListener('abort', () => response.destroy(), { once: true });
    });
    sent.end(body);
  });
}
