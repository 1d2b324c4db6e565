import { escapeText, toHex } from './escapeText';
import type { SampleBody, SampleCall, SampleText } from './sampleCall';
import { toCamelName } from './toLocalName';
import { writeJson, type JsonDialect } from './writeJson';

const escapes = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A program for Go 1.19 with its standard library alone, as gofmt would have it but for the columns of values. */
export function toGo({ method, url, headers, body, variables }: SampleCall): string {
  const { imports, before, reader, headers: own } = toBody(body);
  const isEncoded = url.some((part) => typeof part !== 'string');
  const packages = new Set(['fmt', 'io', 'log', 'net/http', 'os', 'time', ...imports]);
  if (isEncoded) packages.add('net/url');
  return [
    '// Go 1.19+: go run call.go',
    'package main',
    '',
    'import (',
    ...[...packages].sort().map((name) => `\t"${name}"`),
    ')',
    '',
    'func main() {',
    ...variables.map((name) => `\t${toCamelName(name)} := env(${quoteGo(name)})`),
    ...(variables.length > 0 ? [''] : []),
    ...before,
    `\trequest, err := http.NewRequest(${quoteGo(method)}, ${writeText(url, (name) => `url.QueryEscape(${name})`)}, ${reader})`,
    ...check,
    ...headers.map(([name, text]) => `\trequest.Header.Set(${quoteGo(name)}, ${writeText(text)})`),
    ...own,
    '',
    '\tclient := &http.Client{Timeout: 30 * time.Second}',
    '\tresponse, err := client.Do(request)',
    ...check,
    '\tdefer response.Body.Close()',
    '\tanswer, err := io.ReadAll(response.Body)',
    ...check,
    '',
    '\tfmt.Println(response.StatusCode)',
    '\tfmt.Println(string(answer))',
    '\tif response.StatusCode >= 300 {',
    '\t\tos.Exit(1)',
    '\t}',
    '}',
    ...(variables.length > 0 ? ['', ...env] : []),
    '',
  ].join('\n');
}

const check = ['\tif err != nil {', '\t\tlog.Fatal(err)', '\t}'];

const env = [
  'func env(name string) string {',
  '\tvalue := os.Getenv(name)',
  '\tif value == "" {',
  '\t\tlog.Fatalf("Set the environment variable %s", name)',
  '\t}',
  '\treturn value',
  '}',
];

/** A string literal. */
export function quoteGo(text: string): string {
  return `"${escapeText(text, escapes, toCode)}"`;
}

function toCode(point: number): string {
  return point <= 0xffff ? `\\u${toHex(point, 4)}` : `\\U${toHex(point, 8)}`;
}

function writeText(text: SampleText, encode = (name: string) => name): string {
  if (text.length === 0) return '""';
  return text
    .map((part) => (typeof part === 'string' ? quoteGo(part) : encode(toCamelName(part.variable))))
    .join(' + ');
}

const dialect: JsonDialect = {
  nothing: 'nil',
  booleans: ['false', 'true'],
  // A whole number without a point has to fit 64 bits.
  number: (value) =>
    Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value),
  text: (text) => writeText(text),
  list: ['[]any{', '}'],
  map: () => ['map[string]any{', '}'],
  key: (key) => `${quoteGo(key)}: `,
  indent: '\t',
  trailingComma: true,
};

type Body = { imports: string[]; before: string[]; reader: string; headers: string[] };

function toBody(body: SampleBody | undefined): Body {
  const nothing = { imports: [], before: [], headers: [] };
  if (!body) return { ...nothing, reader: 'nil' };
  if (body.kind === 'text') {
    return { ...nothing, imports: ['strings'], reader: `strings.NewReader(${writeText(body.text)})` };
  }
  if (body.kind === 'json') {
    const before = [`\tbody, err := json.Marshal(${writeJson(body.value, dialect, '\t')})`, ...check];
    return { ...nothing, imports: ['bytes', 'encoding/json'], before, reader: 'bytes.NewReader(body)' };
  }
  if (body.kind === 'form') {
    const before = [
      '\tform := url.Values{}',
      ...body.fields.map(([name, text]) => `\tform.Add(${quoteGo(name)}, ${writeText(text)})`),
    ];
    return {
      ...nothing,
      imports: ['net/url', 'strings'],
      before,
      reader: 'strings.NewReader(form.Encode())',
    };
  }
  if (body.kind === 'file') {
    const before = [`\tbody, err := os.ReadFile(${quoteGo(body.path)})`, ...check];
    return { ...nothing, imports: ['bytes'], before, reader: 'bytes.NewReader(body)' };
  }
  const texts = body.parts.map(({ head, content }, index) => {
    const bytes = content.kind === 'file' ? `string(file${index})` : writeText(content.text);
    return `\t\t{${quoteGo(head)}, ${bytes}},`;
  });
  const before = [
    ...body.parts.flatMap(({ content }, index) =>
      content.kind === 'file'
        ? [`\tfile${index}, err := os.ReadFile(${quoteGo(content.path)})`, ...check]
        : [],
    ),
    '\tboundary := fmt.Sprintf("%x", time.Now().UnixNano())',
    '\tbody := ""',
    '\tfor _, part := range [][2]string{',
    ...texts,
    '\t} {',
    '\t\tbody += "--" + boundary + "\\r\\n" + part[0] + "\\r\\n\\r\\n" + part[1] + "\\r\\n"',
    '\t}',
    '\tbody += "--" + boundary + "--\\r\\n"',
  ];
  const headers = ['\trequest.Header.Set("Content-Type", "multipart/form-data; boundary="+boundary)'];
  return { imports: ['strings'], before, reader: 'strings.NewReader(body)', headers };
}
