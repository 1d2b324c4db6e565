import { isPlaceholder, isSafeDomain, isSafePhone, isSafeSecret, isSafeTaxId, standIns } from './safeValues';
import { isCnpj, isCpf } from './taxIds';

export type PrivateKind = 'cpf' | 'cnpj' | 'email' | 'phone' | 'credential' | 'token';

export type ScreenRule = {
  what: PrivateKind | 'harmless';
  pattern: RegExp;
  /** The text to put there; the match itself when it may stay; `undefined` when the match is nothing of the kind. */
  judge: (match: RegExpExecArray) => string | undefined;
};

const stay: ScreenRule['judge'] = ([text]) => text;
/** Between the groups of a tax id, also as a URL writes it. */
const SEPARATOR = String.raw`(?:[\s.\-/–—_,+]|%2[0DEF]){0,3}`;
/** Not inside a longer number; the digits of `%20` belong to no number. */
const NUMBER_START = String.raw`(?:(?<!\d)|(?<=%[\dA-F]{2}))`;
const NUMBER_END = String.raw`(?!\d)`;

function groups(...parts: string[]): RegExp {
  return new RegExp(NUMBER_START + parts.join(SEPARATOR) + NUMBER_END, 'gi');
}

/**
 * What a shared text may not hold, the surest first: what one rule has judged, the next ones don't see. Quantifiers are
 * bounded or anchored by a lookbehind, so that a hostile text of 64 kB takes no time.
 */
export const screenRules: ScreenRule[] = [
  { what: 'harmless', pattern: /\{\{[\w.-]{1,60}\}\}/g, judge: stay },
  {
    what: 'harmless',
    pattern: /(?<![\w-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\w-])/gi,
    judge: stay,
  },
  { what: 'credential', pattern: /-----BEGIN [^]*/g, judge: () => '{{privateKey}}' },
  // RFC 3986, 3.2.1: user and password in front of a host.
  { what: 'credential', pattern: /(?<=:\/\/)[^\s/?#@]{1,200}@/g, judge: () => '' },
  { what: 'token', pattern: /(?<![\w-])eyJ[\w-]{6,}(?:\.[\w-]*){1,4}/g, judge: () => '{{token}}' },
  { what: 'token', pattern: /(?<=%[\dA-F]{2})eyJ[\w-]{6,}(?:\.[\w-]*){1,4}/gi, judge: () => '{{token}}' },
  {
    what: 'token',
    pattern: /\b(Bearer|Basic)((?:\s|%20|\+){1,3})([\w.~+/=-]{8,})/gi,
    judge: ([, scheme, space, value = '']) =>
      /\d|=|.{24}/.test(value) && !isSafeSecret(value) ? `${scheme}${space}{{token}}` : undefined,
  },
  {
    what: 'credential',
    pattern:
      /([\w-]{0,40}(?:access[_-]?key|secret[_-]?key|private[_-]?key|api[_-]?key|client[_-]?id|secret|password|passwd|pwd|senha|token|authorization|credential)s?)(\\?["']?\s{0,3}(?:[:=]|%3[AD])\s{0,3}\\?["']?)((?:(?:Bearer|Basic|Digest)\s{1,3})?[^\s&"',;\\{}]+)/gi,
    judge: ([text, name, sign, value = '']) =>
      isSafeSecret(value) ? text : `${name}${sign}{{${(name ?? '').replaceAll(/\W/g, '')}}}`,
  },
  {
    what: 'credential',
    pattern: /(?<![A-Za-z\d])(?:(?:[aprs]k|gh[oprsu]|xox[abeprs])[_-][\w-]{8,200}|AKIA[\dA-Z]{16})/g,
    judge: ([text]) => (isSafeSecret(text) ? text : /\d/.test(text) ? '{{key}}' : undefined),
  },
  {
    what: 'email',
    pattern: /(?<!%|%[\dA-F])[\p{L}\p{N}_.+'-]{1,64}(@|%40)((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24})/giu,
    // The part before the @ of a harmless address is still to be looked at.
    judge: ([, at = '@', domain = '']) =>
      isSafeDomain(domain) ? undefined : standIns.email.value.replace('@', at),
  },
  { what: 'cnpj', pattern: groups('\\d{2}', '\\d{3}', '\\d{3}', '\\d{4}', '\\d{2}'), judge: judgeCnpj },
  {
    what: 'cnpj',
    pattern: /(?<![A-Za-z\d])[\dA-Z]{2}\.?[\dA-Z]{3}\.?[\dA-Z]{3}(?:\/|%2F)?[\dA-Z]{4}-?\d{2}(?![A-Za-z\d])/g,
    judge: judgeCnpj,
  },
  {
    what: 'cpf',
    pattern: groups('\\d{3}', '\\d{3}', '\\d{3}', '\\d{2}'),
    judge: ([text]) => {
      const digits = toDigits(text);
      if (!isCpf(digits)) return undefined;
      return isSafeTaxId(digits) ? text : fillDigits(text, standIns.cpf.value);
    },
  },
  { what: 'phone', pattern: /(?:\+|%2B)(?:\d(?:[\s().-]|%20|%2D){0,2}){8,14}\d(?!\d)/gi, judge: judgePhone },
  {
    what: 'phone',
    pattern:
      /(?<!\d)(?:\([1-9]{2}\)\s{0,2}9?\d{4}[\s.-]?\d{4}|[1-9]{2}[\s-]{1,2}9?\d{4}[\s.-]\d{4}|9\d{4}-\d{4})(?!\d)/g,
    judge: judgePhone,
  },
  { what: 'phone', pattern: /(?<!\d)(?:55)?[1-9]{2}9\d{8}(?!\d)/g, judge: judgePhone },
  {
    what: 'token',
    pattern: /(?<![\w+=-])[\w+=-]{32,}/g,
    judge: ([text]) => (looksRandom(text) ? '{{token}}' : undefined),
  },
];

function judgeCnpj([text]: RegExpExecArray): string | undefined {
  const characters = text.replaceAll(/%2[\dDEF]/gi, '').replaceAll(/[^\dA-Z]/g, '');
  if (!isCnpj(characters)) return undefined;
  return isSafeTaxId(characters) ? text : fillDigits(text, standIns.cnpj.value);
}

function judgePhone([text]: RegExpExecArray): string {
  if (isSafePhone(toDigits(text))) return text;
  return text.startsWith('%') ? standIns.phone.value.replace('+', '%2B') : standIns.phone.value;
}

/** Long, and of a mixture that nobody writes by hand. A UUID without hyphens is no secret. */
function looksRandom(text: string): boolean {
  if (isPlaceholder(text)) return false;
  if (/^[\da-f]{40,}$/i.test(text)) return true;
  return [/\d/g, /[a-z]/g, /[A-Z]/g].every((kind) => (text.match(kind) ?? []).length >= 3);
}

function toDigits(text: string): string {
  return text.replaceAll(/%[\dA-F]{2}/gi, '').replaceAll(/\D/g, '');
}

/** Other digits in the same punctuation. */
function fillDigits(text: string, digits: string): string {
  let next = 0;
  return text.replaceAll(/%[\dA-F]{2}|[\dA-Z]/gi, (character) =>
    character.startsWith('%') ? character : (digits[next++] ?? ''),
  );
}
