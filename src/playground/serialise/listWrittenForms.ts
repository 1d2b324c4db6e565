import { percentEncode } from './percentEncode';
import { toBasic } from './toBasic';

/**
 * Every form in which `toRequest` may write a text: as it is or escaped for JSON, each as a URL or a form encodes it,
 * and as HTTP basic's base64. Longest first, so that replacing one never leaves half of another.
 */
export function listWrittenForms(text: string): string[] {
  const plain = [text, JSON.stringify(text).slice(1, -1)];
  const encoded = plain.flatMap((one) => {
    const reserved = percentEncode(one, true);
    return [
      one,
      percentEncode(one),
      reserved,
      reserved.replaceAll(',', '%2C'),
      new URLSearchParams({ '': one }).toString().slice(1),
    ];
  });
  return [...new Set([...encoded, toBasic(text)])].sort((one, other) => other.length - one.length);
}
