import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What klavi puts into `X-Klavi-Signature`: the HMAC-SHA256 (RFC 2104) of the body's UTF-8 bytes, keyed with the client's
 * `secretKey`, in lower-case hex. Give it the very text that is sent: JSON written anew has another signature.
 */
export function signWebhook(body: string, secretKey: string): string {
  // Not crypto.subtle: pages served over plain http haven't got it, and it would make every caller asynchronous.
  return bytesToHex(hmac(sha256, utf8ToBytes(secretKey), utf8ToBytes(body)));
}
