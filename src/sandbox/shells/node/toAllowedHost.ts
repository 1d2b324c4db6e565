import { isIP } from 'node:net';
import { findForbidden } from './findForbidden';
import { toHost } from './toHost';

/** A host named after `--allow-host`, ready to be compared, or an error of one sentence. */
export function toAllowedHost(text: string): string {
  const url = isIP(text) === 6 ? new URL(`http://[${text}]`) : parseName(text);
  if (!url) throw new Error(`--allow-host takes a host such as hooks.example.com, not "${text}".`);
  const host = toHost(url.hostname);
  const problem = findForbidden(host);
  if (problem !== undefined) throw new Error(`${problem}: a webhook is never sent there.`);
  return host;
}

/** Neither address nor port: whole hosts are allowed. */
function parseName(text: string): URL | undefined {
  const isBare = /^[\p{L}\p{N}._-]+$/u.test(text);
  return isBare && URL.canParse(`http://${text}`) ? new URL(`http://${text}`) : undefined;
}
