import { escapeText, toHex } from './escapeText';
import type { SampleBody, SampleCall, SampleText } from './sampleCall';
import { toSnakeName } from './toLocalName';
import { writeJson, type JsonDialect } from './writeJson';

const escapes = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A program for Python 3.9 with its standard library alone. */
export function toPython({ method, url, headers, body, variables }: SampleCall): string {
  const { imports, before, value, headers: own } = toBody(body);
  const isEncoded = url.some((part) => typeof part !== 'string');
  const hasEnv = variables.length > 0;
  const modules = ['sys', 'urllib.error', 'urllib.request', ...(hasEnv ? ['os'] : []), ...imports];
  if (isEncoded) modules.push('urllib.parse');
  return [
    '# Python 3.9+: python3 call.py',
    ...[...new Set(modules)].sort().map((name) => `import ${name}`),
    '',
    ...(hasEnv ? ['', ...env, '', ''] : []),
    ...variables.map((name) => `${toSnakeName(name)} = env(${quotePython(name)})`),
    ...(hasEnv ? [''] : []),
    ...before,
    'request = urllib.request.Request(',
    `    ${writeText(url, (name) => `urllib.parse.quote(${name}, safe='')`)},`,
    `    method=${quotePython(method)},`,
    '    headers={',
    ...headers.map(([name, text]) => `        ${quotePython(name)}: ${writeText(text)},`),
    ...own.map((line) => `        ${line},`),
    '    },',
    ...(value === undefined ? [] : [`    data=${value},`]),
    ')',
    'try:',
    '    response = urllib.request.urlopen(request, timeout=30)',
    'except urllib.error.HTTPError as error:',
    '    response = error',
    '',
    'print(response.status)',
    'print(response.read().decode())',
    'sys.exit(response.status >= 300)',
    '',
  ].join('\n');
}

const env = [
  'def env(name):',
  '    return os.environ.get(name) or sys.exit(f"Set the environment variable {name}")',
];

/** A string literal. */
export function quotePython(text: string): string {
  return `"${escapeText(text, escapes, toCode)}"`;
}

function toCode(point: number): string {
  if (point <= 0xff) return `\\x${toHex(point, 2)}`;
  return point <= 0xffff ? `\\u${toHex(point, 4)}` : `\\U${toHex(point, 8)}`;
}

function writeText(text: SampleText, encode?: (name: string) => string): string {
  const [first] = text;
  if (text.length === 0) return '""';
  if (text.length === 1 && typeof first === 'string') return quotePython(first);
  if (text.length === 1 && typeof first === 'object' && !encode) return toSnakeName(first.variable);
  const named = (variable: string) => (encode ?? String)(toSnakeName(variable));
  const pieces = text.map((part) =>
    typeof part === 'string'
      ? escapeText(part, { ...escapes, '{': '{{', '}': '}}' }, toCode)
      : `{${named(part.variable)}}`,
  );
  return `f"${pieces.join('')}"`;
}

const dialect: JsonDialect = {
  nothing: 'None',
  booleans: ['False', 'True'],
  number: String,
  text: (text) => writeText(text),
  list: ['[', ']'],
  map: () => ['{', '}'],
  key: (key) => `${quotePython(key)}: `,
  indent: '    ',
  trailingComma: true,
};

type Body = { imports: string[]; before: string[]; headers: string[]; value?: string };

function toBody(body: SampleBody | undefined): Body {
  const nothing: Body = { imports: [], before: [], headers: [] };
  if (!body) return nothing;
  if (body.kind === 'text') return { ...nothing, value: `${writeText(body.text)}.encode()` };
  if (body.kind === 'json') {
    return {
      ...nothing,
      imports: ['json'],
      value: `json.dumps(${writeJson(body.value, dialect, '    ')}).encode()`,
    };
  }
  if (body.kind === 'form') {
    const pairs = body.fields.map(([name, text]) => `        (${quotePython(name)}, ${writeText(text)}),`);
    const value = `urllib.parse.urlencode([\n${pairs.join('\n')}\n    ]).encode()`;
    return { ...nothing, imports: ['urllib.parse'], value };
  }
  if (body.kind === 'file') return { ...nothing, value: readFile(body.path) };
  const parts = body.parts.map(({ head, content }) => {
    const bytes = content.kind === 'file' ? readFile(content.path) : `${writeText(content.text)}.encode()`;
    return `    (${quotePython(head)}, ${bytes}),`;
  });
  const before = [
    'boundary = uuid.uuid4().hex',
    'body = b""',
    'for head, content in [',
    ...parts,
    ']:',
    '    body += f"--{boundary}\\r\\n{head}\\r\\n\\r\\n".encode() + content + b"\\r\\n"',
    'body += f"--{boundary}--\\r\\n".encode()',
    '',
  ];
  const headers = ['"Content-Type": f"multipart/form-data; boundary={boundary}"'];
  return { imports: ['uuid'], before, headers, value: 'body' };
}

function readFile(path: string): string {
  return `open(${quotePython(path)}, "rb").read()`;
}
