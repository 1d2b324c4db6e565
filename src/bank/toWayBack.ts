import { unsafeSchemes } from '../catalog/unsafeSchemes';
import type { JourneyReturn } from './types';

/** What the end of a journey offers to go back by. Every `href` is safe to stand in a link. */
export type WayBack =
  /** Nobody gave an address. */
  | { kind: 'none' }
  /** A page of this portal. */
  | { kind: 'portal'; href: string }
  /** Another site: it is named, and opened by a click only. `query` explains the same parameters at `/sandbox/retorno`. */
  | { kind: 'site'; href: string; host: string; query: string }
  | { kind: 'app'; href: string; scheme: string; query: string }
  /** An address that no link may lead to, as a text. */
  | { kind: 'blocked'; address: string; query: string };

/**
 * Reads the address from itself, so that what is named and what is opened can't differ; `kind` alone is not trusted.
 * `origin` is the portal's. The address comes from the sandbox's store, never from the page's own address.
 */
export function toWayBack(returnTo: JourneyReturn | undefined, origin: string): WayBack {
  if (!returnTo) return { kind: 'none' };
  const query = toQuery(returnTo.parameters);
  const blocked: WayBack = { kind: 'blocked', address: returnTo.url, query };
  const url = parse(returnTo.url);
  if (!url) return blocked;
  // A user name before the host hides it: https://portal.example@evil.example
  if (url.username || url.password) return blocked;
  if (url.protocol === 'https:' || url.protocol === 'http:') {
    return returnTo.kind === 'portal' && url.origin === origin
      ? { kind: 'portal', href: url.href }
      : { kind: 'site', href: url.href, host: url.host, query };
  }
  const scheme = url.protocol.slice(0, -1);
  // Whatever follows the colon without slashes is an instruction, not an address.
  const isApp = returnTo.kind === 'app' && url.href.startsWith(`${scheme}://`) && !unsafeSchemes.has(scheme);
  return isApp ? { kind: 'app', href: url.href, scheme, query } : blocked;
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function toQuery(parameters: JourneyReturn['parameters']): string {
  const query = new URLSearchParams(parameters.map(({ name, value }) => [name, value])).toString();
  return query && `?${query}`;
}
