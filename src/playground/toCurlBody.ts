import type { HttpBody, MultipartPart } from '../transport/httpRequest';
import { bodyKind } from './serialise/bodyKind';

/** A body as curl's options, each with its text: files by their names, forms field by field, encoded by curl. */
export function toCurlBody(body: HttpBody, contentType = 'application/json'): [flag: string, text: string][] {
  if (Array.isArray(body)) return body.map(toField);
  if (typeof body !== 'string') return [['--data-binary', `@${'name' in body ? String(body.name) : 'file'}`]];
  const kind = bodyKind(contentType);
  const form = new URLSearchParams(body);
  if (kind === 'form' && body !== '' && form.toString() === body) {
    // curl encodes what follows the first `=` only.
    return [...form].map(([name, value]) => ['--data-urlencode', `${encodeURIComponent(name)}=${value}`]);
  }
  return [['--data-raw', kind === 'json' ? prettify(body) : body]];
}

/** Where curl would read more than a text out of a text, it takes it in double quotes (curl's manual, `--form`). */
function toField({ name, value, fileName = 'file', contentType }: MultipartPart): [string, string] {
  const type = contentType ? `;type=${contentType}` : '';
  if (typeof value !== 'string') return ['-F', `${name}=@${quote(fileName, /[,;"\\]|^\s|\s$/)}${type}`];
  return type
    ? ['-F', `${name}=${quote(value, /;|^["@<\s]|\s$/)}${type}`]
    : ['--form-string', `${name}=${value}`];
}

function quote(text: string, special: RegExp): string {
  return special.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
}

function prettify(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
