import type { HttpRequest } from './httpRequest';

/**
 * The same request, addressed to the relay. Its own header makes browsers ask the relay first (a CORS preflight), so
 * that no other site can send through it with a plain form.
 */
export function toRelayRequest(request: HttpRequest, relayUrl: string): HttpRequest {
  return {
    ...request,
    url: `${relayUrl}/__relay?url=${encodeURIComponent(request.url)}`,
    headers: { ...request.headers, 'X-Klavi-Relay': '1' },
  };
}
