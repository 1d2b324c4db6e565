import type { IncomingHttpHeaders } from 'node:http';

/** What a page's request hands on: what the contracts name. Nothing of the browser (cookies, origin, language of ads). */
export function toForwardedHeaders(headers: IncomingHttpHeaders, names: string[]): Record<string, string> {
  const kept = names.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, String(value)]];
  });
  return Object.fromEntries(kept) as Record<string, string>;
}

/** Of one connection (RFC 9110, 7.6.1), or an order to a browser about the relay's own address. */
const dropped = new Set([
  'alt-svc',
  'clear-site-data',
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'nel',
  'proxy-authenticate',
  'proxy-authentication-info',
  'proxy-connection',
  'refresh',
  'report-to',
  'reporting-endpoints',
  'service-worker-allowed',
  'set-cookie',
  'set-cookie2',
  'strict-transport-security',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'vary',
]);

/**
 * The headers of klavi's answer that a page gets. `Location` goes by another name: the browser would follow it, away
 * from the relay, with what the page sent.
 */
export function toAnsweredHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const ofConnection = String(headers.connection ?? '')
    .toLowerCase()
    .split(/\s*,\s*/);
  const kept = Object.entries(headers).flatMap(([name, value]) => {
    const isOurs = name.startsWith('access-control-') || name.startsWith('x-klavi-relay');
    if (value === undefined || isOurs || dropped.has(name) || ofConnection.includes(name)) return [];
    return [[name === 'location' ? 'x-klavi-relay-location' : name, String(value)]];
  });
  return Object.fromEntries(kept) as Record<string, string>;
}
