import { refuse, type Refusal } from './refusal';
import type { RelayRules } from './toRelayRules';

export type RelayTarget = { kind: 'target'; url: URL; environment: string; hidesTokens: boolean } | Refusal;

/**
 * Reads the address that a page wants called from the relay's own, `/__relay?url=…`: it is one of the contracts' origins
 * (scheme, host and port), or it isn't called.
 */
export function readRelayTarget(address: string, hosts: RelayRules['hosts']): RelayTarget {
  const query = address.slice(address.indexOf('?') + 1);
  const [text, ...more] = address.includes('?') ? new URLSearchParams(query).getAll('url') : [];
  if (text === undefined || more.length > 0) return refuse('host', 'Name one address: /__relay?url=…');
  // A URL drops some of these without a word: two readers would see two addresses.
  if (hasControlCharacters(text)) return refuse('host', 'The address holds control characters.');
  if (!URL.canParse(text)) return refuse('host', 'This is no address: it begins with https://.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') {
    return refuse('host', 'The address carries a user name or password: take it out.');
  }
  const host = hosts.find(({ origin }) => origin === url.origin);
  if (!host) return refuse('host', `${url.origin} is no host of klavi's contracts: nothing is sent there.`);
  url.hash = '';
  const { environment, hidesTokens } = host;
  return { kind: 'target', url, environment, hidesTokens };
}

function hasControlCharacters(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}
