/** Where randomness comes from: the runtime's `crypto`, or a test's counter. `randomUUID` isn't asked for, because
 * pages served over plain http haven't got it. */
export type Random = { getRandomValues(array: Uint8Array<ArrayBuffer>): Uint8Array };

/** A random UUID (RFC 9562, version 4). */
export function createUuid(random: Random): string {
  const bytes = random.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** `size` random bytes in base64url (RFC 4648, section 5, without padding). */
export function createRandomText(random: Random, size: number): string {
  return toBase64Url(String.fromCharCode(...random.getRandomValues(new Uint8Array(size))));
}

/** base64url of a string whose characters are bytes. */
export function toBase64Url(bytes: string): string {
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
