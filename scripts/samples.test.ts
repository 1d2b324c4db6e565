import { afterAll, beforeAll, expect, test } from 'vitest';
import { toOperationDoc } from '../src/contract/toOperationDoc';
import type { Json, JsonObject } from '../src/contract/types';
import { initialValues } from '../src/playground/initialValues';
import { runProgram } from '../src/playground/samples/fixtures/runProgram';
import { findToolchains, type Toolchain } from '../src/playground/samples/fixtures/toolchains';
import { toSampleCall } from '../src/playground/samples/toSampleCall';
import { writers } from '../src/playground/samples/writers';
import { toConsoleDoc } from '../src/playground/toConsoleDoc';
import { toCurl } from '../src/playground/toCurl';
import { toSampleRequest, type SampleRequest } from '../src/playground/toSampleRequest';
import { createSandbox } from '../src/sandbox/createSandbox';
import { readSourceContract } from '../src/sandbox/fixtures/readSourceContract';
import { createMemoryStore } from '../src/sandbox/memoryStore';
import { createNodeServer } from '../src/sandbox/shells/node/createNodeServer';
import { listenLocally } from '../src/sandbox/shells/node/listenLocally';

/*
 * Every sample is run as its reader runs it, in every language that this machine has, against the Node sandbox: what
 * arrives is compared with the request on screen, and what is printed with the answer.
 */
const toolchains = findToolchains();
console.log(`samples are run in: ${toolchains.map(({ language }) => language).join(', ')}`);

type Exchange = { request: Request; body: Buffer<ArrayBuffer>; status: number; answer: string };

let exchanges: Exchange[] = [];
let origin = '';
let env: Record<string, string> = {};

const sandbox = createSandbox({
  basePath: '/__sandbox',
  portalUrl: 'http://localhost:3000',
  products: ['klavi-ki', 'klaas'],
  loadContract: async (product) => readSourceContract(product),
  store: createMemoryStore(),
  clock: () => Date.now(),
  random: globalThis.crypto,
});

const server = createNodeServer(async (request) => {
  const body = Buffer.from(await request.clone().arrayBuffer());
  const isEcho = new URL(request.url).pathname === '/echo';
  const response = isEcho ? new Response('olá 😀', { status: 200 }) : await sandbox(request);
  const answer = await response.clone().text();
  exchanges.push({ request, body, status: response.status, answer });
  return response;
});

const nasty: JsonObject = {
  text: 'Ana "Exemplo" d\'Ávila\n\t\\ $HOME ${x} #{1} `id` %s {y} 😀 \0\u2028',
  'chave "estranha" $k': 'sk_demo',
  __proto__x: [],
  empty: {},
  nothing: null,
  numbers: [0, -1, 2.5, 1e21, 12345678901],
  flags: [true, false],
  nested: [[{ a: ['x', { 0: 'zero', 1: 'um' }] }]],
};

function sampleOf(
  product: string,
  id: string,
  body?: JsonObject,
  parameters: Record<string, Json> = {},
): SampleRequest {
  const contract = readSourceContract(product);
  if (!contract) throw new Error(`no contract of ${product}`);
  const operation = toConsoleDoc(toOperationDoc(contract, id));
  const values = initialValues(operation);
  const changed = {
    ...values,
    parameters: { ...values.parameters, ...parameters },
    ...(body !== undefined && { body: { ...(values.body as JsonObject), ...body } }),
  };
  return toSampleRequest(operation, changed, `${origin}/__sandbox/${product}`);
}

const echo = (parts: Partial<SampleRequest['request']>): SampleRequest => ({
  request: { method: 'POST', url: `${origin}/echo`, headers: { Accept: '*/*' }, ...parts },
  variables: [{ name: 'ODD_KEY', value: '__odd__' }],
});

const cases: [name: string, sample: () => SampleRequest, files?: Record<string, Uint8Array>][] = [
  ['the token of klavi Ki', () => sampleOf('klavi-ki', 'createAccessToken')],
  ['a JSON body of nasty texts', () => sampleOf('klavi-ki', 'createLink', { externalInfo: nasty })],
  ['the token of klaaS, by form', () => sampleOf('klaas', 'createToken')],
  [
    'a GET with query',
    () => sampleOf('klavi-ki', 'listConsents', undefined, { 'query.personalTaxId': '11144477735' }),
  ],
  ['a GET by token alone', () => sampleOf('klavi-ki', 'refreshAccessToken')],
  ['a refused call', () => sampleOf('klavi-ki', 'createAccessToken', { secretKey: 'wr"ong' })],
  [
    'secrets amid other characters',
    () =>
      echo({
        url: `${origin}/echo?a=%7Bb%7D&key=__odd__&c=d`,
        headers: { 'X-Key': `$"{'#\`a __odd__ b'}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ a: `"$\{x} #{y} %s {z}__odd__`, b: '__odd__', c: 'ç😀' }),
      }),
  ],
  [
    'a form with repeated names',
    () =>
      echo({
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams([
          ['a[0]', '1 &="\''],
          ['key', '__odd__'],
          ['a[0]', 'ç😀 $x'],
          ['empty', ''],
        ]).toString(),
      }),
  ],
  ['a text', () => echo({ headers: { 'Content-Type': 'text/plain' }, body: '{"a":\n "$x" \'#{1}\' \\ `é`' })],
  ['a JSON text alone', () => echo({ headers: { 'Content-Type': 'application/json' }, body: '"a\\"b"' })],
  [
    'a file',
    () =>
      echo({ headers: { 'Content-Type': 'application/octet-stream' }, body: new File(['x'], 'foto 1.bin') }),
    { 'foto 1.bin': Uint8Array.from({ length: 256 }, (_, byte) => byte) },
  ],
  [
    'parts and files',
    () =>
      echo({
        body: [
          { name: 'key', value: '__odd__' },
          { name: 'note', value: 'duas\r\nlinhas "$x" é' },
          { name: 'data', value: '{"a":1}', contentType: 'application/json' },
          {
            name: 'userdata',
            value: new File(['x'], 'userdata.json'),
            fileName: 'userdata.json',
            contentType: 'application/json',
          },
        ],
      }),
    { 'userdata.json': new TextEncoder().encode('{"nome":"José\\u0000"}\n') },
  ],
];

const oddKey = 'k" \\ \' $x %s {y} &=+';

beforeAll(async () => {
  const port = await listenLocally(server, 0);
  origin = `http://127.0.0.1:${port}`;
  const { accessToken = '' } = (await postJson('/klavi-ki/data/v1/auth', {
    accessKey: 'ak_demo_7f3c',
    secretKey: 'sk_demo_91be',
  })) as Record<string, string>;
  env = {
    KLAVI_ACCESS_KEY: 'ak_demo_7f3c',
    KLAVI_SECRET_KEY: 'sk_demo_91be',
    KLAVI_ACCESS_TOKEN: accessToken,
    KLAAS_CLIENT_ID: 'demo-client',
    KLAAS_CLIENT_SECRET: 'demo-secret',
  };
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function postJson(path: string, body: Json): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${origin}/__sandbox${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return response.json();
}

function writeProgram({ language }: Toolchain, { request, variables }: SampleRequest): string {
  if (language === 'curl') return toCurl(request, variables);
  return writers[language](toSampleCall(request, variables));
}

function fill(text: string, { variables }: SampleRequest, encode = (value: string) => value): string {
  return variables.reduce((so, { name, value }) => so.replaceAll(value, () => encode(env[name] ?? '')), text);
}

test('curl and Node.js are always among them', () => {
  expect(toolchains.map(({ language }) => language)).toEqual(expect.arrayContaining(['curl', 'javascript']));
});

for (const toolchain of toolchains) {
  const { language } = toolchain;
  const isCurl = language === 'curl';

  test.each(cases)(`${language}: %s`, { timeout: 180_000 }, async (_name, create, files) => {
    const sample = create();
    exchanges = [];
    // A shell puts a key into a URL or a text as it is: those that readers hold have no odd characters.
    env.ODD_KEY = isCurl ? 'plain' : oddKey;
    const run = await runProgram(toolchain, writeProgram(toolchain, sample), { env, files });
    expect(exchanges).toHaveLength(1);
    const [{ request, body, status, answer }] = exchanges as [Exchange];
    expect(run.output.trim()).toBe(isCurl ? answer.trim() : `${status}\n${answer}`.trim());
    // curl shows its progress there, and `go run` the exit code of a refusal.
    if (!isCurl && status < 300) expect(run.errors).toBe('');
    if (!isCurl) expect(run.code).toBe(status < 300 ? 0 : 1);
    await expectSame({ request, body }, sample, files);
  });

  if (isCurl) continue;

  test(`${language}: says which variable is missing and sends nothing`, { timeout: 180_000 }, async () => {
    exchanges = [];
    const code = writeProgram(toolchain, sampleOf('klavi-ki', 'createAccessToken'));
    const run = await runProgram(toolchain, code);
    expect(run.errors).toContain('Set the environment variable KLAVI_ACCESS_KEY');
    expect(run.errors.trim().split('\n').length).toBeLessThan(3);
    expect(run.code).not.toBe(0);
    expect(exchanges).toEqual([]);
  });
}

async function expectSame(
  { request, body }: Pick<Exchange, 'request' | 'body'>,
  sample: SampleRequest,
  files: Record<string, Uint8Array> = {},
): Promise<void> {
  const wanted = sample.request;
  expect(request.method).toBe(wanted.method);
  expect([...new URL(request.url).searchParams]).toEqual([
    ...new URL(fill(wanted.url, sample, encodeURIComponent)).searchParams,
  ]);
  expect(new URL(request.url).pathname).toBe(new URL(wanted.url).pathname);
  for (const [name, value] of Object.entries(wanted.headers)) {
    const sent = request.headers.get(name) ?? '';
    const expected = Buffer.from(fill(value, sample)).toString('latin1');
    // A language may add the character set.
    if (name === 'Content-Type') expect(sent.split(';')[0]).toBe(expected);
    else expect([expected, fill(value, sample)]).toContain(sent);
  }
  if (wanted.body === undefined) expect(body).toHaveLength(0);
  else if (Array.isArray(wanted.body)) {
    const parts = await new Response(body, { headers: request.headers }).formData();
    const sent = await Promise.all(
      [...parts].map(async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()]),
    );
    const texts = wanted.body.map(({ name, value, fileName = '' }) => [
      name,
      typeof value === 'string' ? fill(value, sample) : Buffer.from(files[fileName] ?? []).toString(),
    ]);
    expect(sent).toEqual(texts);
    const uploaded = [...parts.values()].filter((value) => value instanceof File).at(-1);
    expect(uploaded).toMatchObject({ name: 'userdata.json', type: 'application/json' });
  } else if (typeof wanted.body !== 'string')
    expect(body).toEqual(Buffer.from(Object.values(files)[0] ?? []));
  else {
    const type = wanted.headers['Content-Type'];
    const text = body.toString();
    if (type === 'application/json') {
      const fillJson = (value: string) => JSON.stringify(value).slice(1, -1);
      expect(JSON.parse(text)).toEqual(JSON.parse(fill(wanted.body, sample, fillJson)));
    } else if (type === 'application/x-www-form-urlencoded') {
      const sorted = (form: string) => [...new URLSearchParams(form)].map(String).sort();
      expect(sorted(text)).toEqual(sorted(fill(wanted.body, sample, encodeURIComponent)));
    } else expect(text).toBe(wanted.body);
  }
}
