import { createRandomText, createUuid, toBase64Url, type Random } from './random';

/**
 * A token that reads like a JWT (RFC 7519) and proves nothing: its signature is noise. It opens the sandbox because
 * it was stored, and says in its payload that it is simulated. `lifetime` is in seconds, `now` in milliseconds.
 */
export function createSimulatedJwt(
  claims: Record<string, string>,
  lifetime: number,
  { now, random }: { now: number; random: Random },
): string {
  const issued = Math.floor(now / 1000);
  const payload = { ...claims, iat: issued, exp: issued + lifetime, jti: createUuid(random), sandbox: true };
  const parts = [{ alg: 'ES256', typ: 'JWT' }, payload].map((part) => toBase64Url(JSON.stringify(part)));
  return [...parts, createRandomText(random, 64)].join('.');
}
