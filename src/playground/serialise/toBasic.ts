/** `user:password` as HTTP basic sends it: base64 of its UTF-8 (RFC 7617). */
export function toBasic(pair: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(pair)));
}
