import { unsafeSchemes } from '../../catalog/unsafeSchemes';
import type { JourneyReturn } from './types';

/**
 * Where the way back leads, told from the address itself: the link and the name shown can't differ. `undefined` when
 * the address may not be opened: neither http(s) nor, for an application, a scheme of its own; or with a user name in
 * it, which hides the host.
 */
export function readReturnAddress(returnTo: JourneyReturn): { href: string; host: string } | undefined {
  if (!URL.canParse(returnTo.url)) return undefined;
  const url = new URL(returnTo.url);
  const scheme = url.protocol.slice(0, -1);
  if (url.username !== '' || url.password !== '') return undefined;
  if (scheme === 'http' || scheme === 'https') {
    return { href: url.href, host: url.host };
  }
  // "scheme://…" only: a scheme followed by anything else is an instruction, not an address.
  const isApp = returnTo.kind === 'app' && url.href.startsWith(`${url.protocol}//`);
  return !isApp || unsafeSchemes.has(scheme) ? undefined : { href: url.href, host: url.protocol + '//' };
}
