import type { Problem } from '../types';
import type { Meaning } from './meaningOf';
import { hasValidCheckDigits, lengthOf, type TaxIdKind } from './taxIds';

export type Mistake = Pick<Problem, 'code' | 'limit'>;

/**
 * What is wrong with a text for what its field is about, more telling than a pattern: digits that are missing, a check
 * digit that doesn't match. An empty text is not wrong: whether it may be empty is the contract's business.
 */
export function checkMeaning(meaning: Meaning, text: string): Mistake | undefined {
  if (text === '') return undefined;
  switch (meaning) {
    case 'cpf':
    case 'cnpj':
      return checkTaxId(meaning, text);
    case 'taxId':
      return checkTaxId(text.length > lengthOf('cpf') ? 'cnpj' : 'cpf', text);
    case 'phone':
      return checkPhone(text);
    case 'url':
      return checkUrl(text);
    case 'email':
      return isEmail(text) ? undefined : { code: 'format', limit: 'email' };
    case 'uuid':
      return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
        ? undefined
        : { code: 'format', limit: 'uuid' };
    case 'date':
      return isDate(text) ? undefined : { code: 'format', limit: 'date' };
    case 'dateTime':
      return isDateTime(text) ? undefined : { code: 'format', limit: 'date-time' };
    case 'unique':
      return undefined;
  }
}

/** Mistakes that go away by typing on. */
export function isProgress({ code, limit }: Mistake): boolean {
  return code === 'digitsMissing' || code === 'urlIncomplete' || (code === 'format' && limit !== 'cpf');
}

function checkTaxId(kind: TaxIdKind, text: string): Mistake | undefined {
  const allowed = kind === 'cpf' ? /^\d*$/ : /^[\dA-Z]*$/;
  if (!allowed.test(text)) return { code: 'digitsOnly' };
  const length = lengthOf(kind);
  if (text.length < length) return { code: 'digitsMissing', limit: length - text.length };
  if (text.length > length) return { code: 'digitsExtra', limit: text.length - length };
  if (/^(.)\1*$/.test(text)) return { code: 'digitsRepeated' };
  return hasValidCheckDigits(kind, text) ? undefined : { code: 'checkDigit' };
}

/** E.164; of Brazilian numbers the length is known: area code and 8 or 9 digits. */
function checkPhone(text: string): Mistake | undefined {
  if (!text.startsWith('+') || /^\+0/.test(text)) return { code: 'countryCode' };
  const digits = text.slice(1);
  if (!/^\d*$/.test(digits)) return { code: 'digitsOnly' };
  const [least, most] = digits.startsWith('55') ? [12, 13] : [8, 15];
  if (digits.length < least) return { code: 'digitsMissing', limit: least - digits.length };
  return digits.length > most ? { code: 'digitsExtra', limit: digits.length - most } : undefined;
}

/** RFC 3986, with a scheme: relative references are no addresses to send anyone to. */
function checkUrl(text: string): Mistake | undefined {
  if (/\s/.test(text)) return { code: 'urlSpace' };
  if (!/^[a-z][a-z\d+.-]*:/i.test(text)) return { code: 'urlScheme' };
  if (/^https?:(\/\/?)?$/i.test(text) || !URL.canParse(text)) return { code: 'urlIncomplete' };
  return undefined;
}

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)*\.[^\s@.]{2,}$/.test(text);
}

/** RFC 3339 `full-date`, of days that exist. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** RFC 3339 `date-time`. */
function isDateTime(text: string): boolean {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})[Tt ](.*)$/.exec(text) ?? [];
  return (
    isDate(day) &&
    /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(time)
  );
}
