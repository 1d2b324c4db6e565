import { toBase64url } from './base64url';
import { crc32 } from './crc32';
import { deflate } from './deflate';
import { kinds } from './kinds';
import { MAX_DATA_BYTES, MAX_FRAGMENT_CHARACTERS } from './limits';
import type { Json, ShareData, ShareKind } from './types';

export type EncodedShare =
  | { ok: true; fragment: string }
  /**
   * `notAllowed`: it holds something that the kind has no place for, a credential or somebody's data.
   * `unsupported`: the browser can't compress.
   */
  | { ok: false; reason: 'tooLong'; characters?: number }
  | { ok: false; reason: 'notAllowed' | 'unsupported' };

/**
 * The fragment of a link, `#k1.<payload>[~anchor]`. The payload is base64url of a CRC-32 (four bytes, big-endian) and
 * the raw DEFLATE bytes that it is of, which hold the JSON `{kind, version, data}`.
 */
export async function encodeShare<Kind extends ShareKind>(
  kind: Kind,
  data: ShareData[Kind],
  { anchor }: { anchor?: string } = {},
): Promise<EncodedShare> {
  const { version, read, isShareable } = kinds[kind];
  const json = JSON.stringify({ kind, version, data });
  const plain = read((JSON.parse(json) as { data: Json }).data);
  if (plain === undefined || !isShareable(plain)) return { ok: false, reason: 'notAllowed' };
  const bytes = new TextEncoder().encode(json);
  if (bytes.byteLength > MAX_DATA_BYTES) return { ok: false, reason: 'tooLong' };
  try {
    const packed = await deflate(bytes);
    const sealed = new Uint8Array(4 + packed.byteLength);
    new DataView(sealed.buffer).setUint32(0, crc32(packed));
    sealed.set(packed, 4);
    const fragment = `#k1.${toBase64url(sealed)}${anchor ? `~${encodeURIComponent(anchor)}` : ''}`;
    if (fragment.length <= MAX_FRAGMENT_CHARACTERS) return { ok: true, fragment };
    return { ok: false, reason: 'tooLong', characters: fragment.length };
  } catch {
    return { ok: false, reason: 'unsupported' };
  }
}
