import type { IncomingHttpHeaders } from 'node:http';
import type { TokenDrawer } from './createTokenDrawer';
import { fillKeys } from './fillKeys';
import { hideInText, hideSecrets, type NamedSecret } from './hideSecrets';
import type { RelayKeys } from './readRelayKeys';
import { refuse, type Refusal } from './refusal';
import { toAnsweredHeaders, toForwardedHeaders } from './relayHeaders';
import type { sendOnward } from './sendOnward';
import type { RelayRules } from './toRelayRules';

export type ForwardOptions = {
  rules: RelayRules;
  keys: RelayKeys;
  drawer: TokenDrawer;
  version: string;
  timeoutMs: number;
  send: typeof sendOnward;
  call: {
    method: string;
    headers: IncomingHttpHeaders;
    url: URL;
    environment: string;
    hidesTokens: boolean;
    body: Buffer;
    signal: AbortSignal;
  };
};

export type Forwarded = { kind: 'forwarded'; status: number; headers: Record<string, string>; body: Buffer };

/** Room for a year of transactions many times over. */
const mostBytes = 64 * 1024 * 1024;

/** Sends one call on, with the keys and tokens that the relay holds for it, and takes them out of the answer. */
export async function forward(options: ForwardOptions): Promise<Forwarded | Refusal> {
  const { rules, drawer, version, timeoutMs, send, call } = options;
  const { method, url, environment, hidesTokens, signal } = call;
  const keys = options.keys[environment] ?? {};
  const headers = toForwardedHeaders(call.headers, rules.headers);
  const filled = fillKeys({
    method,
    url,
    contentType: headers['content-type'] ?? '',
    body: call.body,
    keys,
    keyCalls: rules.keyCalls,
  });
  if (filled.kind === 'refused') return filled;
  if (hidesTokens && headers.authorization !== undefined) {
    const authorization = drawer.takeOut(environment, headers.authorization);
    if (authorization === undefined) {
      return refuse(
        'keys',
        'The relay does not hold this token, it may have been restarted: ask for a new one.',
      );
    }
    headers.authorization = authorization;
  }
  const answer = await send({
    method,
    url,
    headers: { ...headers, 'user-agent': `klavi-sandbox-relay/${version}` },
    body: filled.body,
    timeoutMs,
    mostBytes,
    signal,
  });
  if (answer.kind === 'refused') return answer;
  const body = hidesTokens ? putTokensAway(drawer, environment, answer.body) : answer.body;
  const givesToken = rules.keyCalls.some((one) => one.method === method && one.path === url.pathname);
  if (hidesTokens && givesToken && body === answer.body && answer.status < 300 && body.length > 0) {
    return refuse(
      'keys',
      `${url.host} answers with no token that the relay knows how to keep: the page doesn't get it.`,
    );
  }
  const secrets: NamedSecret[] = Object.entries(keys).map(([name, value]) => ({ name, value }));
  if (hidesTokens) secrets.push(...drawer.list(environment));
  return {
    kind: 'forwarded',
    status: answer.status,
    headers: hideInHeaders(toAnsweredHeaders(answer.headers), secrets),
    body: hideSecrets(body, secrets),
  };
}

function putTokensAway(drawer: TokenDrawer, environment: string, body: Buffer): Buffer {
  const text = body.toString();
  const changed = drawer.putAway(environment, text);
  return changed === text ? body : Buffer.from(changed);
}

function hideInHeaders(headers: Record<string, string>, secrets: NamedSecret[]): Record<string, string> {
  const hidden = Object.entries(headers).map(([name, value]) => [name, hideInText(value, secrets)]);
  return Object.fromEntries(hidden) as Record<string, string>;
}
