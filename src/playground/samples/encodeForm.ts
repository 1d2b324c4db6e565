import type { SampleText } from './sampleCall';

/** A form as `application/x-www-form-urlencoded`; its variables are yet to be encoded. */
export function encodeForm(fields: [name: string, value: SampleText][]): SampleText {
  return fields.flatMap(([name, value], index) => [
    `${index === 0 ? '' : '&'}${encode(name)}=`,
    ...value.map((part) => (typeof part === 'string' ? encode(part) : part)),
  ]);
}

function encode(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1);
}
