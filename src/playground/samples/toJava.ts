import { encodeForm } from './encodeForm';
import { escapeText, toHex } from './escapeText';
import type { SampleBody, SampleCall, SampleJson, SampleText } from './sampleCall';
import { toCamelName } from './toLocalName';
import { writeJson, type JsonDialect } from './writeJson';

const escapes = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A program for Java 17 without packages, in one file that `java` runs. */
export function toJava({ method, url, headers, body, variables }: SampleCall): string {
  const { imports, before, publisher, headers: own, helpers } = toBody(body);
  const isEncoded = url.some((part) => typeof part !== 'string');
  const classes = new Set([
    'java.net.URI',
    'java.net.http.HttpClient',
    'java.net.http.HttpRequest',
    'java.net.http.HttpResponse',
    'java.time.Duration',
    ...imports,
  ]);
  if (isEncoded) classes.add('java.net.URLEncoder').add('java.nio.charset.StandardCharsets');
  return [
    '// Java 17+: java Call.java',
    ...[...classes].sort().map((name) => `import ${name};`),
    '',
    'public class Call {',
    '    public static void main(String[] args) throws Exception {',
    ...variables.map((name) => `        String ${toCamelName(name)} = env(${quoteJava(name)});`),
    ...(variables.length > 0 ? [''] : []),
    ...before,
    `        HttpRequest request = HttpRequest.newBuilder(URI.create(${writeText(url, encode)}))`,
    ...headers.map(([name, text]) => `            .header(${quoteJava(name)}, ${writeText(text)})`),
    ...own,
    `            .method(${quoteJava(method)}, HttpRequest.BodyPublishers.${publisher})`,
    '            .timeout(Duration.ofSeconds(30))',
    '            .build();',
    '        HttpResponse<String> response = HttpClient.newHttpClient()',
    '            .send(request, HttpResponse.BodyHandlers.ofString());',
    '',
    '        System.out.println(response.statusCode());',
    '        System.out.println(response.body());',
    '        if (response.statusCode() >= 300) System.exit(1);',
    '    }',
    ...(variables.length > 0 ? ['', ...env] : []),
    ...helpers,
    '}',
    '',
  ].join('\n');
}

const env = [
  '    static String env(String name) {',
  '        String value = System.getenv(name);',
  '        if (value == null || value.isEmpty()) {',
  '            System.err.println("Set the environment variable " + name);',
  '            System.exit(1);',
  '        }',
  '        return value;',
  '    }',
];

const json = [
  '',
  '    static String json(String text) {',
  '        return \'"\' + text.replace("\\\\", "\\\\\\\\").replace("\\"", "\\\\\\"") + \'"\';',
  '    }',
];

function encode(name: string): string {
  return `URLEncoder.encode(${name}, StandardCharsets.UTF_8)`;
}

/** A string literal in ASCII: before Java 18, `java Call.java` reads the source in the machine's own encoding. */
export function quoteJava(text: string): string {
  return `"${toAscii(text, escapes)}"`;
}

function toAscii(text: string, special: Record<string, string>): string {
  // Octal, since Java reads `\u0022` as a quote that ends the text.
  const escaped = escapeText(text, special, (point) =>
    point < 0x80 ? `\\${point.toString(8).padStart(3, '0')}` : String.fromCodePoint(point),
  );
  return escaped.replace(/[^\0-\x7f]/g, (unit) => `\\u${toHex(unit.charCodeAt(0), 4)}`);
}

function writeText(text: SampleText, encodeName = (name: string) => name): string {
  if (text.length === 0) return '""';
  return text
    .map((part) => (typeof part === 'string' ? quoteJava(part) : encodeName(toCamelName(part.variable))))
    .join(' + ');
}

/** The value as JSON, and what its `%s` stand for. */
function writeTemplate(value: SampleJson): string {
  const values: string[] = [];
  const dialect: JsonDialect = {
    nothing: 'null',
    booleans: ['false', 'true'],
    number: String,
    text(text) {
      if (text.every((part) => typeof part === 'string')) return JSON.stringify(text.join(''));
      values.push(`json(${writeText(text)})`);
      return '\0';
    },
    list: ['[', ']'],
    map: () => ['{', '}'],
    key: (key) => `${JSON.stringify(key)}: `,
    indent: '  ',
    trailingComma: false,
  };
  const template = writeJson(value, dialect);
  const isFormat = values.length > 0;
  const text = (isFormat ? template.replaceAll('%', '%%') : template).replaceAll('\0', '%s');
  const margin = ' '.repeat(12);
  const literal = /^[{[]/.test(text)
    ? `"""\n${margin}${toAscii(text, { '\\': '\\\\', '\n': `\n${margin}` })}"""`
    : quoteJava(text);
  return literal + (isFormat ? `.formatted(${values.join(', ')})` : '');
}

type Body = { imports: string[]; before: string[]; publisher: string; headers: string[]; helpers: string[] };

function toBody(body: SampleBody | undefined): Body {
  const nothing = { imports: [], before: [], headers: [], helpers: [] };
  if (!body) return { ...nothing, publisher: 'noBody()' };
  if (body.kind === 'text') return { ...nothing, publisher: `ofString(${writeText(body.text)})` };
  const publisher = 'ofString(body)';
  if (body.kind === 'json') {
    const value = writeTemplate(body.value);
    const helpers = value.includes('.formatted(json(') ? json : [];
    return { ...nothing, before: [`        String body = ${value};`, ''], publisher, helpers };
  }
  if (body.kind === 'form') {
    const lines = body.fields.map((field, index) => {
      const [first = '', ...rest] = encodeForm([field]);
      return writeText([`${index === 0 ? '' : '&'}${String(first)}`, ...rest], encode);
    });
    const hasVariables = body.fields.some(([, text]) => text.some((part) => typeof part !== 'string'));
    const imports = hasVariables ? ['java.net.URLEncoder', 'java.nio.charset.StandardCharsets'] : [];
    return {
      ...nothing,
      imports,
      before: [`        String body = ${lines.join('\n            + ')};`, ''],
      publisher,
    };
  }
  if (body.kind === 'file') {
    return {
      ...nothing,
      imports: ['java.nio.file.Path'],
      publisher: `ofFile(Path.of(${quoteJava(body.path)}))`,
    };
  }
  const writes = body.parts.flatMap(({ head, content }) => [
    `        body.write(("--" + boundary + ${quoteJava(`\r\n${head}\r\n\r\n`)}).getBytes(StandardCharsets.UTF_8));`,
    content.kind === 'file'
      ? `        body.write(Files.readAllBytes(Path.of(${quoteJava(content.path)})));`
      : `        body.write((${writeText(content.text)}).getBytes(StandardCharsets.UTF_8));`,
    '        body.write("\\r\\n".getBytes(StandardCharsets.UTF_8));',
  ]);
  const hasFiles = body.parts.some(({ content }) => content.kind === 'file');
  return {
    imports: [
      'java.io.ByteArrayOutputStream',
      'java.nio.charset.StandardCharsets',
      'java.util.UUID',
      ...(hasFiles ? ['java.nio.file.Files', 'java.nio.file.Path'] : []),
    ],
    before: [
      '        String boundary = UUID.randomUUID().toString();',
      '        ByteArrayOutputStream body = new ByteArrayOutputStream();',
      ...writes,
      '        body.write(("--" + boundary + "--\\r\\n").getBytes(StandardCharsets.UTF_8));',
      '',
    ],
    headers: ['            .header("Content-Type", "multipart/form-data; boundary=" + boundary)'],
    publisher: 'ofByteArray(body.toByteArray())',
    helpers: [],
  };
}
