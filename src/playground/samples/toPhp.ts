import { encodeForm } from './encodeForm';
import { escapeText, toHex } from './escapeText';
import type { SampleBody, SampleCall, SampleJson, SampleText } from './sampleCall';
import { toCamelName } from './toLocalName';
import { writeJson, type JsonDialect } from './writeJson';

const escapes = { '\\': '\\\\', '"': '\\"', $: '\\$', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A program for PHP 8 with the extension curl. */
export function toPhp({ method, url, headers, body, variables }: SampleCall): string {
  const { before, headers: own, value } = toBody(body);
  const hasEnv = variables.length > 0;
  return [
    '<?php',
    '// PHP 8.1+ (curl): php call.php',
    '',
    ...variables.map((name) => `$${toCamelName(name)} = env(${quotePhp(name)});`),
    ...(hasEnv ? [''] : []),
    ...before,
    `$curl = curl_init(${writeText(url, (name) => `rawurlencode(${name})`)});`,
    'curl_setopt_array($curl, [',
    `    CURLOPT_CUSTOMREQUEST => ${quotePhp(method)},`,
    '    CURLOPT_HTTPHEADER => [',
    ...headers.map(([name, text]) => `        ${writeText(toHeader(name, text))},`),
    ...own.map((line) => `        ${line},`),
    '    ],',
    ...(value === undefined ? [] : [`    CURLOPT_POSTFIELDS => ${value},`]),
    ...(method === 'HEAD' ? ['    CURLOPT_NOBODY => true,'] : []),
    '    CURLOPT_RETURNTRANSFER => true,',
    '    CURLOPT_TIMEOUT => 30,',
    ']);',
    '$answer = curl_exec($curl);',
    'if ($answer === false) {',
    '    fwrite(STDERR, curl_error($curl) . "\\n");',
    '    exit(1);',
    '}',
    '',
    '$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);',
    'echo "$status\\n$answer\\n";',
    'exit($status < 300 ? 0 : 1);',
    // Functions may stand below: the call is what readers look for.
    ...(hasEnv ? ['', ...env] : []),
    '',
  ].join('\n');
}

const env = [
  'function env(string $name): string',
  '{',
  '    $value = (string) getenv($name);',
  "    if ($value === '') {",
  '        fwrite(STDERR, "Set the environment variable $name\\n");',
  '        exit(1);',
  '    }',
  '    return $value;',
  '}',
];

/** A string literal: single quotes where everything in it can be seen. */
export function quotePhp(text: string): string {
  const inside = escapeText(text, escapes, toCode);
  const isVisible = !/[\n\r\t]/.test(text) && escapeText(text, {}, () => '') === text;
  return isVisible ? `'${text.replace(/[\\']/g, '\\$&')}'` : `"${inside}"`;
}

function toCode(point: number): string {
  return `\\u{${toHex(point, 1)}}`;
}

/** curl drops a header whose value is empty, unless a semicolon follows the name. */
function toHeader(name: string, text: SampleText): SampleText {
  const [first, ...rest] = text;
  if (first === undefined) return [`${name};`];
  return typeof first === 'string' ? [`${name}: ${first}`, ...rest] : [`${name}: `, ...text];
}

function writeText(text: SampleText, encode = (name: string) => name): string {
  if (text.length === 0) return "''";
  return text
    .map((part) => (typeof part === 'string' ? quotePhp(part) : encode(`$${toCamelName(part.variable)}`)))
    .join(' . ');
}

/** An array would become a list in JSON, or nothing at all. */
function needsObject(entries: [string, SampleJson][]): boolean {
  return entries.every(([key]) => /^(0|-?[1-9]\d*)$/.test(key));
}

const dialect: JsonDialect = {
  nothing: 'null',
  booleans: ['false', 'true'],
  number: String,
  text: (text) => writeText(text),
  list: ['[', ']'],
  map: (entries) => (needsObject(entries) ? ['(object) [', ']'] : ['[', ']']),
  key: (key) => `${quotePhp(key)} => `,
  indent: '    ',
  trailingComma: true,
};

type Body = { before: string[]; headers: string[]; value?: string };

function toBody(body: SampleBody | undefined): Body {
  const nothing: Body = { before: [], headers: [] };
  if (!body) return nothing;
  if (body.kind === 'text') return { ...nothing, value: writeText(body.text) };
  if (body.kind === 'json') {
    return {
      ...nothing,
      value: `json_encode(${writeJson(body.value, dialect, '    ')}, JSON_UNESCAPED_UNICODE)`,
    };
  }
  if (body.kind === 'form') return { ...nothing, value: writeForm(body.fields) };
  if (body.kind === 'file') return { ...nothing, value: readFile(body.path) };
  const parts = body.parts.map(({ head, content }) => {
    const bytes = content.kind === 'file' ? readFile(content.path) : writeText(content.text);
    return `    [${quotePhp(head)}, ${bytes}],`;
  });
  return {
    before: [
      '$boundary = bin2hex(random_bytes(16));',
      "$body = '';",
      'foreach ([',
      ...parts,
      '] as [$head, $content]) {',
      '    $body .= "--$boundary\\r\\n$head\\r\\n\\r\\n$content\\r\\n";',
      '}',
      '$body .= "--$boundary--\\r\\n";',
      '',
    ],
    headers: ["'Content-Type: multipart/form-data; boundary=' . $boundary"],
    value: '$body',
  };
}

function writeForm(fields: [string, SampleText][]): string {
  const names = fields.map(([name]) => name);
  // An array has each of its keys once.
  if (new Set(names).size < names.length)
    return writeText(encodeForm(fields), (name) => `urlencode(${name})`);
  const entries = fields.map(([name, text]) => `        ${quotePhp(name)} => ${writeText(text)},`);
  return `http_build_query([\n${entries.join('\n')}\n    ])`;
}

function readFile(path: string): string {
  return `file_get_contents(${quotePhp(path)})`;
}
