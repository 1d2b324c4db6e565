import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { isJsonObject } from '../contract/isJsonObject';
import { createUuid, toBase64Url, type Random } from './random';

/**
 * Everybody can read this key here, so a token proves nothing; it opens nothing but a simulation. With it, tokens need
 * not be remembered: a sandbox that hands out a million of them stays as small as it was.
 */
const key = utf8ToBytes('klavi-sandbox');

export type SimulatedClaims = Record<string, string>;

/**
 * A token that reads like a JWT (RFC 7519) and says in its payload that it is simulated. `lifetime` is in seconds,
 * `now` in milliseconds.
 */
export function createSimulatedJwt(
  claims: SimulatedClaims,
  lifetime: number,
  { now, random }: { now: number; random: Random },
): string {
  const issued = Math.floor(now / 1000);
  const payload = { ...claims, iat: issued, exp: issued + lifetime, jti: createUuid(random), sandbox: true };
  const parts = [{ alg: 'HS256', typ: 'JWT' }, payload].map((part) => toBase64Url(JSON.stringify(part)));
  return `${parts.join('.')}.${sign(parts.join('.'))}`;
}

/** Tokens that were found good: a call looks at its token more than once, and a client uses it many times. */
const proven = new Map<string, SimulatedClaims>();
const mostProven = 500;

/** The claims of a token of this sandbox that hasn't expired by `now` (milliseconds), or `undefined`. */
export function readSimulatedJwt(token: string | undefined, now: number): SimulatedClaims | undefined {
  const claims = proven.get(token ?? '') ?? prove(token ?? '');
  return claims && Number(claims.exp) * 1000 > now ? claims : undefined;
}

function prove(token: string): SimulatedClaims | undefined {
  const parts = token.split('.');
  const [header, payload, signature] = parts;
  if (parts.length !== 3 || signature !== sign(`${header}.${payload}`)) return undefined;
  const claims = parseClaims(payload ?? '');
  if (!isJsonObject(claims)) return undefined;
  if (proven.size >= mostProven) proven.clear();
  proven.set(token, claims as SimulatedClaims);
  return claims as SimulatedClaims;
}

function sign(text: string): string {
  return toBase64Url(String.fromCharCode(...hmac(sha256, key, utf8ToBytes(text))));
}

/** Only what was signed here is read, so it is JSON. */
function parseClaims(payload: string): ReturnType<typeof JSON.parse> {
  return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
}
