import type { Json } from '../contract/types';
import type { Control } from './toControl';
import type { Entry } from './editValues';

/**
 * What a typed text means in a control. Nothing typed is nothing sent; a number that is none stays text, so that it
 * can be sent to see the error; JSON that is none has no value yet.
 */
export function toEntry(control: Control['kind'], text: string): Entry {
  if (control === 'text' || control === 'file') return { value: text === '' ? undefined : text };
  if (text.trim() === '') return { value: undefined };
  if (control === 'number')
    return { value: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text, text };
  try {
    return { value: JSON.parse(text) as Json, text };
  } catch {
    return { value: undefined, text, broken: true };
  }
}

/** The text that a control shows for a value; of `null`, only a choice and JSON have one. */
export function toText(control: Control['kind'], value: Json | undefined): string {
  if (value === undefined || (value === null && (control === 'text' || control === 'number'))) return '';
  if (control !== 'json' && typeof value !== 'object') return String(value);
  return JSON.stringify(value, null, 2);
}
