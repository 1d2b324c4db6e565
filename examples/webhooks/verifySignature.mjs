import { createHmac, timingSafeEqual } from 'node:crypto';

// #region signature
/**
 * Whether the bytes of `rawBody` carry klavi's signature: the hex HMAC-SHA256 of the body, keyed with your `secretKey`.
 * Give it the body as it arrived, never `JSON.stringify` of what you parsed.
 */
export function verifySignature(rawBody, signature, secretKey) {
  if (!/^[0-9a-f]{64}$/i.test(signature ?? '')) return false;
  const expected = createHmac('sha256', secretKey).update(rawBody).digest();
  return timingSafeEqual(Buffer.from(signature, 'hex'), expected);
}
// #endregion signature

// #region timestamp
/** Whether `X-Klavi-Timestamp`, in Unix seconds, is at most five minutes away from now. */
export function isRecent(timestamp, now = Date.now(), toleranceSeconds = 300) {
  if (!/^\d+$/.test(timestamp ?? '')) return false;
  return Math.abs(now / 1000 - Number(timestamp)) <= toleranceSeconds;
}
// #endregion timestamp
