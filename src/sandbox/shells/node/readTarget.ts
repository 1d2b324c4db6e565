import { isIPv4 } from 'node:net';
import { findForbidden } from './findForbidden';
import { toHost } from './toHost';

export type Target = { kind: 'address'; url: URL; host: string } | { kind: 'refused'; reason: string };

/** Reads the address of a webhook, or of a redirect that came from `from`. Nothing is resolved yet. */
export function readTarget(text: string, from?: URL): Target {
  const refuse = (reason: string): Target => ({
    kind: 'refused',
    reason: from ? `${from.host} redirects to an address that isn't called: ${reason}` : reason,
  });
  if (!URL.canParse(text, from)) return refuse(`"${text}" isn't an address`);
  const url = new URL(text, from);
  if (!/^https?:$/.test(url.protocol)) return refuse(`webhooks go over http or https, not ${url.protocol}//`);
  if (url.username !== '' || url.password !== '') {
    return refuse(`the address carries a user name or password: take it out`);
  }
  const host = toHost(url.hostname);
  if (isIPv4(host) && !isSpelledOut(text, host)) {
    return refuse(`"${text}" hides an IP address: write it as ${url.href}`);
  }
  const problem = findForbidden(host);
  if (problem !== undefined) return refuse(`${problem}: a webhook is never sent there`);
  return { kind: 'address', url, host };
}

/** Decimal, octal, hexadecimal and shortened spellings of an IPv4 address serve to slip past a list of addresses. */
function isSpelledOut(text: string, host: string): boolean {
  const named = /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(text) ? text.replace(/^[^\\/]*[\\/]*/, '') : host;
  return named.split(/[:/?#\\]/)[0] === host;
}
