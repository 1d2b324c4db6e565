import type { HttpRequest } from '../transport/httpRequest';
import { toCurlBody } from './toCurlBody';

/** A text that a sample names by an environment variable instead of showing. */
export type SampleVariable = { value: string; name: string };

/**
 * The request as a curl command for a POSIX shell, safe to paste: every text is quoted, and the value of each
 * variable is replaced by `$NAME`.
 */
export function toCurl(
  { method, url, headers, body }: HttpRequest,
  variables: SampleVariable[] = [],
): string {
  const quote = (text: string) => quoteForShell(text, variables);
  // Without `--globoff`, curl reads braces and brackets in a URL as patterns.
  const options = [toMethod(method), /[[\]{}]/.test(url) ? '--globoff' : ''];
  const start = ['curl', ...options.filter(Boolean), quote(url)].join(' ');
  const named = Object.entries(headers).map(([name, value]) => toOption(name, value, variables));
  const data = body === undefined ? [] : toCurlBody(body, headers['Content-Type']);
  const lines = [...named, ...data].map(([flag, text]) => `${flag} ${quote(text)}`);
  return [start, ...lines].join(' \\\n  ');
}

/** After `-X HEAD`, curl would wait for a body. */
function toMethod(method: string): string {
  if (method === 'GET') return '';
  return method === 'HEAD' ? '--head' : `-X ${method}`;
}

function toOption(name: string, value: string, variables: SampleVariable[]): [flag: string, text: string] {
  if (name === 'Cookie') return ['-b', value];
  const pair = name === 'Authorization' ? readBasic(value) : undefined;
  // Of a name alone, curl would ask for the password.
  const isPair = pair?.includes(':') || variables.some((one) => one.value === pair);
  return pair !== undefined && isPair ? ['-u', pair] : ['-H', `${name}: ${value}`];
}

/** `user:password` of HTTP basic, which curl encodes itself. */
function readBasic(authorization: string): string | undefined {
  const [, code] = /^Basic (.+)$/.exec(authorization) ?? [];
  if (code === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function quoteForShell(text: string, variables: SampleVariable[]): string {
  const parts = splitAtVariables(text, variables);
  const isPlain = parts.length === 1;
  // Double quotes read better, where nothing else in the text is special inside them.
  const fitsDouble = parts.every(
    (part, index) => index % 2 === 1 || !/["$`\\!]|^\w/.test(index ? part : ` ${part}`),
  );
  if (!isPlain && fitsDouble)
    return `"${parts.map((part, index) => (index % 2 ? `$${part}` : part)).join('')}"`;
  return parts
    .map((part, index) => (index % 2 ? `"$${part}"` : `'${part.replaceAll("'", `'\\''`)}'`))
    .filter((part) => isPlain || part !== "''")
    .join('');
}

/** Texts at even places, names of variables at odd ones. */
function splitAtVariables(text: string, variables: SampleVariable[]): string[] {
  const used = variables.filter(({ value }) => value !== '');
  for (const { value, name } of used) {
    const at = text.indexOf(value);
    if (at < 0) continue;
    const rest = (part: string) => splitAtVariables(part, used);
    return [...rest(text.slice(0, at)), name, ...rest(text.slice(at + value.length))];
  }
  return [text];
}
