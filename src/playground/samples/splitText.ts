import type { SampleVariable } from '../toCurl';
import type { SampleText } from './sampleCall';

/**
 * The text with its secrets named instead of shown. Lone surrogates, which no encoding carries, become U+FFFD, as
 * browsers send them.
 */
export function splitText(text: string, variables: SampleVariable[]): SampleText {
  for (const { value, name } of variables) {
    const at = value === '' ? -1 : text.indexOf(value);
    if (at < 0) continue;
    const before = splitText(text.slice(0, at), variables);
    return [...before, { variable: name }, ...splitText(text.slice(at + value.length), variables)];
  }
  return text === '' ? [] : [text.replace(/\p{Surrogate}/gu, '\ufffd')];
}
