import type { HttpBody, HttpRequest } from '../transport/httpRequest';

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
  const options = [method === 'GET' ? '' : `-X ${method}`, /[[\]{}]/.test(url) ? '--globoff' : ''];
  const start = ['curl', ...options.filter(Boolean), quote(url)].join(' ');
  const lines = Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  if (body !== undefined)
    lines.push(...toData(body, headers['Content-Type']).map(([flag, text]) => `${flag} ${quote(text)}`));
  return [start, ...lines].join(' \\\n  ');
}

/** The body as options of curl: a form field by field, readable and encoded by curl, anything else as one text. */
function toData(body: HttpBody, contentType: string | undefined): [string, string][] {
  if (Array.isArray(body))
    return body.map((part) => [typeof part.value === 'string' ? '--form-string' : '-F', `${part.name}=`]);
  if (typeof body !== 'string') return [['--data-binary', '@file']];
  const form = new URLSearchParams(body);
  const isForm = contentType === 'application/x-www-form-urlencoded' && form.toString() === body;
  if (!isForm || body === '') return [['--data-raw', prettify(body)]];
  // curl encodes what follows the first `=` only.
  return [...form].map(([name, value]) => ['--data-urlencode', `${encodeURIComponent(name)}=${value}`]);
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

function prettify(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
