import { escapeText, toHex } from './escapeText';
import type { SampleBody, SampleCall, SampleText } from './sampleCall';
import { toCamelName } from './toLocalName';
import { writeJson, type JsonDialect } from './writeJson';

const escapes = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A program for Node.js 20 without packages. */
export function toJavaScript({ method, url, headers, body, variables }: SampleCall): string {
  const { imports, before, value } = toBody(body);
  const options = [
    `  method: ${quoteJavaScript(method)},`,
    '  headers: {',
    ...headers.map(([name, text]) => `    ${toKey(name)}${writeText(text)},`),
    '  },',
    ...(value === undefined ? [] : [`  body: ${value},`]),
    '  signal: AbortSignal.timeout(30_000),',
  ];
  return [
    '// Node.js 20+: node call.mjs',
    ...imports,
    ...(imports.length > 0 ? [''] : []),
    ...variables.map((name) => `const ${toCamelName(name)} = env(${quoteJavaScript(name)});`),
    ...(variables.length > 0 ? [''] : []),
    ...before,
    `const response = await fetch(${writeText(url, (name) => `encodeURIComponent(${name})`)}, {`,
    ...options,
    '});',
    '',
    'console.log(response.status);',
    'console.log(await response.text());',
    'if (!response.ok) process.exitCode = 1;',
    ...(variables.length > 0 ? ['', ...env] : []),
    '',
  ].join('\n');
}

const env = [
  'function env(name) {',
  '  const value = process.env[name];',
  '  if (value) return value;',
  '  console.error(`Set the environment variable ${name}`);',
  '  process.exit(1);',
  '}',
];

/** A string literal, in the quotes that need fewer escapes. */
export function quoteJavaScript(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + escapeText(text, { ...escapes, [quote]: `\\${quote}` }, toCode) + quote;
}

function toCode(point: number): string {
  if (point <= 0xff) return `\\x${toHex(point, 2)}`;
  return point <= 0xffff ? `\\u${toHex(point, 4)}` : `\\u{${toHex(point, 1)}}`;
}

function writeText(text: SampleText, encode?: (name: string) => string): string {
  const [first] = text;
  if (text.length === 0) return "''";
  if (text.length === 1 && typeof first === 'string') return quoteJavaScript(first);
  if (text.length === 1 && typeof first === 'object' && !encode) return toCamelName(first.variable);
  const named = (variable: string) => (encode ?? String)(toCamelName(variable));
  const pieces = text.map((part) =>
    typeof part === 'string'
      ? escapeText(part, { ...escapes, '`': '\\`' }, toCode).replaceAll('${', '\\${')
      : `\${${named(part.variable)}}`,
  );
  return `\`${pieces.join('')}\``;
}

function toKey(name: string): string {
  // Written plainly, this one would set the object's prototype.
  if (name === '__proto__') return "['__proto__']: ";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${name}: ` : `${quoteJavaScript(name)}: `;
}

const dialect: JsonDialect = {
  nothing: 'null',
  booleans: ['false', 'true'],
  number: String,
  text: (text) => writeText(text),
  list: ['[', ']'],
  map: () => ['{', '}'],
  key: toKey,
  indent: '  ',
  trailingComma: true,
};

type Body = { imports: string[]; before: string[]; value?: string };

function toBody(body: SampleBody | undefined): Body {
  const nothing = { imports: [], before: [] };
  if (!body) return nothing;
  const imports = ["import { readFile } from 'node:fs/promises';"];
  if (body.kind === 'text') return { ...nothing, value: writeText(body.text) };
  if (body.kind === 'json')
    return { ...nothing, value: `JSON.stringify(${writeJson(body.value, dialect, '  ')})` };
  if (body.kind === 'form') {
    const pairs = body.fields.map(([name, text]) => `    [${quoteJavaScript(name)}, ${writeText(text)}],`);
    return { ...nothing, value: `new URLSearchParams([\n${pairs.join('\n')}\n  ])` };
  }
  if (body.kind === 'file')
    return { imports, before: [], value: `await readFile(${quoteJavaScript(body.path)})` };
  const appends = body.parts.map(({ name, fileName, contentType, content }) => {
    const type = contentType === undefined ? '' : `, { type: ${quoteJavaScript(contentType)} }`;
    if (content.kind === 'text' && !type && fileName === undefined) {
      return `form.append(${quoteJavaScript(name)}, ${writeText(content.text)});`;
    }
    const source =
      content.kind === 'file' ? `await readFile(${quoteJavaScript(content.path)})` : writeText(content.text);
    const file = fileName === undefined ? '' : `, ${quoteJavaScript(fileName)}`;
    return `form.append(${quoteJavaScript(name)}, new Blob([${source}]${type})${file});`;
  });
  const hasFiles = body.parts.some(({ content }) => content.kind === 'file');
  return {
    imports: hasFiles ? imports : [],
    before: ['const form = new FormData();', ...appends, ''],
    value: 'form',
  };
}
