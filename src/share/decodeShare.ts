import { fromBase64url } from './base64url';
import { crc32 } from './crc32';
import { inflate } from './inflate';
import { kinds } from './kinds';
import { MAX_DATA_BYTES, MAX_FRAGMENT_CHARACTERS } from './limits';
import { parseFragment } from './parseFragment';
import { readEnvelope } from './readEnvelope';
import type { Json, Share } from './types';

export type DecodedShare =
  | { kind: 'none'; anchor?: string }
  | { kind: 'shared'; share: Share; anchor?: string }
  /** Cut, altered, or holding what no link of this version holds. */
  | { kind: 'damaged' }
  | { kind: 'newer' }
  | { kind: 'tooLarge' }
  /** Whole, but with a credential or somebody's data: the portal makes no such link. */
  | { kind: 'notAllowed' }
  /** The browser can't read compressed data. */
  | { kind: 'unsupported' };

/** What the fragment of a URL carries. Never throws, and never answers a part of what was shared. */
export async function decodeShare(fragment: string): Promise<DecodedShare> {
  const parsed = parseFragment(fragment);
  if (parsed.kind !== 'payload') return parsed;
  if (fragment.length > MAX_FRAGMENT_CHARACTERS) return { kind: 'tooLarge' };
  const sealed = fromBase64url(parsed.payload);
  if (!sealed || sealed.byteLength < 5) return { kind: 'damaged' };
  const packed = sealed.subarray(4);
  if (new DataView(sealed.buffer).getUint32(0) !== crc32(packed)) return { kind: 'damaged' };
  if (typeof DecompressionStream === 'undefined') return { kind: 'unsupported' };
  try {
    const bytes = await inflate(packed, MAX_DATA_BYTES);
    if (!bytes) return { kind: 'tooLarge' };
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const read = readEnvelope(JSON.parse(text) as Json, kinds);
    if (read.kind !== 'read') return read;
    const { anchor } = parsed;
    const share = { kind: read.of, data: read.data } as Share;
    return { kind: 'shared', share, ...(anchor !== undefined && { anchor }) };
  } catch {
    return { kind: 'damaged' };
  }
}
