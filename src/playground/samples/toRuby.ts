import { escapeText, toHex } from './escapeText';
import type { SampleBody, SampleCall, SampleText } from './sampleCall';
import { toSnakeName } from './toLocalName';
import { writeJson, type JsonDialect } from './writeJson';

const escapes = { '\\': '\\\\', '"': '\\"', '#': '\\#', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A program for Ruby 3 with its standard library alone. */
export function toRuby({ method, url, headers, body, variables }: SampleCall): string {
  const { imports, lines } = toBody(body);
  const hasEnv = variables.length > 0;
  const kind = method.charAt(0) + method.slice(1).toLowerCase();
  return [
    '# Ruby 3.0+: ruby call.rb',
    ...['net/http', ...imports].sort().map((name) => `require '${name}'`),
    '',
    ...(hasEnv ? [...env, ''] : []),
    ...variables.map((name) => `${toSnakeName(name)} = env(${quoteRuby(name)})`),
    ...(hasEnv ? [''] : []),
    `uri = URI(${writeText(url, (name) => `URI.encode_www_form_component(${name})`)})`,
    `request = Net::HTTP::${kind}.new(uri)`,
    ...headers.map(([name, text]) => `request[${quoteRuby(name)}] = ${writeText(text)}`),
    ...lines,
    '',
    "options = { use_ssl: uri.scheme == 'https', open_timeout: 30, read_timeout: 30 }",
    'response = Net::HTTP.start(uri.hostname, uri.port, options) { |http| http.request(request) }',
    '',
    'puts response.code',
    'puts response.body',
    'exit 1 unless response.is_a?(Net::HTTPSuccess)',
    '',
  ].join('\n');
}

const env = [
  'def env(name)',
  '  value = ENV[name].to_s',
  '  abort "Set the environment variable #{name}" if value.empty?',
  '  value',
  'end',
];

/** A string literal: single quotes where nothing has to be escaped. */
export function quoteRuby(text: string): string {
  const inside = escapeText(text, escapes, toCode);
  const isPlain = !text.includes("'") && inside.replaceAll('\\"', '"').replaceAll('\\#', '#') === text;
  return isPlain ? `'${text}'` : `"${inside}"`;
}

function toCode(point: number): string {
  return `\\u{${toHex(point, 1)}}`;
}

function writeText(text: SampleText, encode?: (name: string) => string): string {
  const [first] = text;
  if (text.length === 0) return "''";
  if (text.length === 1 && typeof first === 'string') return quoteRuby(first);
  if (text.length === 1 && typeof first === 'object' && !encode) return toSnakeName(first.variable);
  const named = (variable: string) => (encode ?? String)(toSnakeName(variable));
  const pieces = text.map((part) =>
    typeof part === 'string' ? escapeText(part, escapes, toCode) : `#{${named(part.variable)}}`,
  );
  return `"${pieces.join('')}"`;
}

const dialect: JsonDialect = {
  nothing: 'nil',
  booleans: ['false', 'true'],
  number: String,
  text: (text) => writeText(text),
  list: ['[', ']'],
  map: () => ['{ ', ' }'],
  key: (key) => `${quoteRuby(key)} => `,
  indent: '  ',
  trailingComma: false,
};

type Body = { imports: string[]; lines: string[] };

function toBody(body: SampleBody | undefined): Body {
  if (!body) return { imports: [], lines: [] };
  if (body.kind === 'text') return { imports: [], lines: [`request.body = ${writeText(body.text)}`] };
  if (body.kind === 'json') {
    return { imports: ['json'], lines: [`request.body = JSON.generate(${writeJson(body.value, dialect)})`] };
  }
  if (body.kind === 'form') {
    const pairs = body.fields.map(([name, text]) => `  [${quoteRuby(name)}, ${writeText(text)}]`);
    return { imports: [], lines: ['request.body = URI.encode_www_form([', pairs.join(',\n'), '])'] };
  }
  if (body.kind === 'file')
    return { imports: [], lines: [`request.body = File.binread(${quoteRuby(body.path)})`] };
  const parts = body.parts.map(({ head, content }) => {
    const bytes =
      content.kind === 'file' ? `File.binread(${quoteRuby(content.path)})` : `${writeText(content.text)}.b`;
    return `  [${quoteRuby(head)}, ${bytes}]`;
  });
  return {
    imports: ['securerandom'],
    lines: [
      'boundary = SecureRandom.hex',
      'request[\'Content-Type\'] = "multipart/form-data; boundary=#{boundary}"',
      'parts = [',
      parts.join(',\n'),
      ']',
      'request.body = parts.map { |head, content| "--#{boundary}\\r\\n#{head}\\r\\n\\r\\n".b + content + "\\r\\n" }.join +',
      '               "--#{boundary}--\\r\\n"',
    ],
  };
}
