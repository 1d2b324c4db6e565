import { escapeText, toHex } from './escapeText';
import type { SampleBody, SampleCall, SamplePart, SampleText } from './sampleCall';
import { toCamelName } from './toLocalName';
import { writeJson, type JsonDialect } from './writeJson';

const escapes = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The `Program.cs` of a console project for .NET 8, without packages. */
export function toCsharp({ method, url, headers, body, variables }: SampleCall): string {
  const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const { imports, lines } = toBody(body, contentType);
  const uri = writeText(url, (name) => `Uri.EscapeDataString(${name})`);
  return [
    '// .NET 8+, Program.cs: dotnet run',
    ...[...new Set(imports)].sort().map((name) => `using ${name};`),
    ...(imports.length > 0 ? [''] : []),
    ...variables.map((name) => `var ${toCamelName(name)} = Env(${quoteCsharp(name)});`),
    ...(variables.length > 0 ? [''] : []),
    'using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };',
    `using var request = new HttpRequestMessage(new HttpMethod(${quoteCsharp(method)}), ${uri});`,
    // .NET keeps the type of a body with the body.
    ...headers
      .filter(([name]) => name.toLowerCase() !== 'content-type')
      .map(
        ([name, text]) =>
          `request.Headers.TryAddWithoutValidation(${quoteCsharp(name)}, ${writeText(text)});`,
      ),
    ...lines,
    '',
    'using var response = await client.SendAsync(request);',
    'Console.WriteLine((int)response.StatusCode);',
    'Console.WriteLine(await response.Content.ReadAsStringAsync());',
    'return response.IsSuccessStatusCode ? 0 : 1;',
    ...(variables.length > 0 ? ['', ...env] : []),
    '',
  ].join('\n');
}

const env = [
  'static string Env(string name)',
  '{',
  '    var value = Environment.GetEnvironmentVariable(name);',
  '    if (!string.IsNullOrEmpty(value)) return value;',
  '    Console.Error.WriteLine($"Set the environment variable {name}");',
  '    Environment.Exit(1);',
  '    return "";',
  '}',
];

/** A string literal. */
export function quoteCsharp(text: string): string {
  return `"${escapeText(text, escapes, toCode)}"`;
}

function toCode(point: number): string {
  return point <= 0xffff ? `\\u${toHex(point, 4)}` : `\\U${toHex(point, 8)}`;
}

function writeText(text: SampleText, encode?: (name: string) => string): string {
  const [first] = text;
  if (text.length === 0) return '""';
  if (text.length === 1 && typeof first === 'string') return quoteCsharp(first);
  if (text.length === 1 && typeof first === 'object' && !encode) return toCamelName(first.variable);
  const pieces = text.map((part) =>
    typeof part === 'string'
      ? escapeText(part, { ...escapes, '{': '{{', '}': '}}' }, toCode)
      : `{${(encode ?? String)(toCamelName(part.variable))}}`,
  );
  return `$"${pieces.join('')}"`;
}

const dialect: JsonDialect = {
  nothing: 'null',
  booleans: ['false', 'true'],
  // A whole number without an exponent has to fit 64 bits.
  number: (value) =>
    Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value),
  text: (text) => writeText(text),
  list: ['new JsonArray { ', ' }'],
  map: () => ['new JsonObject { ', ' }'],
  key: (key) => `[${quoteCsharp(key)}] = `,
  indent: '    ',
  trailingComma: true,
};

type Body = { imports: string[]; lines: string[] };

const typed = 'System.Net.Http.Headers';

function toBody(body: SampleBody | undefined, contentType: SampleText | undefined): Body {
  if (!body) return { imports: [], lines: [] };
  const type = contentType ? `MediaTypeHeaderValue.Parse(${writeText(contentType)})` : 'null';
  const setType = `request.Content.Headers.ContentType = ${type};`;
  const imports = contentType ? [typed] : [];
  if (body.kind === 'text') {
    return { imports, lines: [`request.Content = new StringContent(${writeText(body.text)});`, setType] };
  }
  if (body.kind === 'json') {
    // A bare value is no node by itself.
    const isNode = typeof body.value === 'object' && body.value !== null && body.value.kind !== 'text';
    const value = writeJson(body.value, dialect);
    const text = isNode ? `${value}.ToJsonString()` : `JsonSerializer.Serialize<object?>(${value})`;
    const json = isNode ? 'System.Text.Json.Nodes' : 'System.Text.Json';
    return { imports: [...imports, json], lines: [`request.Content = new StringContent(${text});`, setType] };
  }
  if (body.kind === 'form') {
    const pairs = body.fields.map(([name, text]) => `    new(${quoteCsharp(name)}, ${writeText(text)}),`);
    const lines = [
      'request.Content = new FormUrlEncodedContent(new KeyValuePair<string, string>[]',
      '{',
      ...pairs,
      '});',
    ];
    return { imports: [], lines };
  }
  if (body.kind === 'file') {
    const bytes = `new ByteArrayContent(await File.ReadAllBytesAsync(${quoteCsharp(body.path)}))`;
    return { imports, lines: [`request.Content = ${bytes};`, setType] };
  }
  const lines = [
    'var form = new MultipartFormDataContent();',
    ...body.parts.flatMap(toPart),
    'request.Content = form;',
  ];
  const hasTypes = body.parts.some(({ contentType: own }) => own !== undefined);
  return { imports: hasTypes ? [typed] : [], lines };
}

function toPart({ name, fileName, contentType, content }: SamplePart, index: number): string[] {
  const part = `part${index + 1}`;
  const source =
    content.kind === 'file'
      ? `new ByteArrayContent(await File.ReadAllBytesAsync(${quoteCsharp(content.path)}))`
      : `new StringContent(${writeText(content.text)})`;
  const type = contentType === undefined ? 'null' : `MediaTypeHeaderValue.Parse(${quoteCsharp(contentType)})`;
  const file = fileName === undefined ? '' : `, ${quoteCsharp(fileName)}`;
  return [
    `var ${part} = ${source};`,
    `${part}.Headers.ContentType = ${type};`,
    `form.Add(${part}, ${quoteCsharp(name)}${file});`,
  ];
}
