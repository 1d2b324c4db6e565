import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createConnection } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listenLocally } from '../listenLocally';
import { createRelayServer } from './createRelayServer';
import type { RelayRules } from './toRelayRules';

const portal = 'https://portal.example.com';
const keys = {
  homologacao: { accessKey: 'ak_test_1', secretKey: 'sk_test_1' },
  producao: { accessKey: 'ak_live_1', secretKey: 'sk_live_1' },
};

type Seen = { method?: string; url?: string; headers: IncomingMessage['headers']; body: string };
const seen: Seen[] = [];
const lines: string[] = [];
const servers: Server[] = [];
let port: number;
let testing: string;
let production: string;
let closed: string;

/** What the simulated klavi hosts answer, by path. */
const answers: Record<string, RequestListener> = {
  '/data/v1/auth': (_, response) => {
    response.setHeader('Content-Type', 'application/json').setHeader('Set-Cookie', 'a=1');
    response.setHeader('X-Request-Id', 'r-1').setHeader('Access-Control-Allow-Origin', '*');
    response.end('{"accessToken":"eyJ.live.1","expireIn":1800}');
  },
  '/data/v1/links': (incoming, response) => {
    const { authorization } = incoming.headers;
    response.statusCode = authorization === 'Bearer eyJ.live.1' ? 200 : 401;
    response.setHeader('X-Echo', authorization ?? 'none');
    response.end(
      `{"linkToken":"eyJ.link.1","linkURL":"https://conecte.example.com/?v=eyJ.link.1","was":"${authorization}"}`,
    );
  },
  '/token': (_, response) => void response.end('{"token":"of a name that nobody knows"}'),
  '/away': (_, response) => void response.writeHead(302, { Location: 'http://127.0.0.1:1/?a' }).end(),
  '/packed': (_, response) => {
    response.setHeader('Content-Encoding', 'gzip').end(gzipSync('{"key":"sk_live_1"}'));
  },
  '/odd': (_, response) => void response.setHeader('Content-Encoding', 'zstd').end('x'),
  '/silent': () => undefined,
  '/broken': (incoming) => void incoming.socket.destroy(),
  '/error': (_, response) => void response.writeHead(500).end('down'),
};

async function serve(): Promise<string> {
  const server = createServer(async (incoming, response) => {
    let body = '';
    for await (const chunk of incoming) body += String(chunk);
    const { method, url = '/', headers } = incoming;
    seen.push({ method, url, headers, body });
    const answer = answers[url.split('?')[0] ?? ''];
    if (answer) answer(incoming, response);
    else response.end('ok');
  });
  servers.push(server);
  return `http://127.0.0.1:${await listenLocally(server, 0)}`;
}

beforeAll(async () => {
  [testing, production, closed] = [await serve(), await serve(), 'http://127.0.0.1:1'];
  const rules: RelayRules = {
    hosts: [
      { origin: testing, environment: 'homologacao', hidesTokens: false },
      { origin: production, environment: 'producao', hidesTokens: true },
      { origin: closed, environment: 'producao', hidesTokens: true },
      { origin: 'https://nowhere.invalid', environment: 'homologacao', hidesTokens: false },
      { origin: testing.replace('http:', 'https:'), environment: 'homologacao', hidesTokens: false },
    ],
    keys: { 'klavi-ki': ['accessKey', 'secretKey'] },
    keyCalls: [
      { method: 'POST', path: '/data/v1/auth', names: ['accessKey', 'secretKey'] },
      { method: 'POST', path: '/token', names: ['client_id'] },
    ],
    tokenFields: ['accessToken', 'linkToken'],
    headers: ['accept', 'authorization', 'content-type'],
  };
  const relay = createRelayServer({
    rules,
    origins: [portal],
    keys,
    version: '1.0.0',
    log: (line) => lines.push(line),
    timeoutMs: 400,
    mostBytes: 1000,
  });
  servers.push(relay);
  port = await listenLocally(relay, 0);
});

afterAll(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

beforeEach(() => {
  seen.length = 0;
  lines.length = 0;
});

type Sent = { method?: string; path?: string; headers?: Record<string, string | undefined>; body?: string };

/** Not fetch: that writes Host and Origin itself. A header set to `undefined` isn't sent. */
function ask(target: string, { method = 'GET', headers, body, path }: Sent = {}) {
  const all = { host: `127.0.0.1:${port}`, origin: portal, 'x-klavi-relay': '1', ...headers };
  const kept = Object.entries(all).filter(([, value]) => value !== undefined);
  const where = path ?? `/__relay?url=${encodeURIComponent(target)}`;
  return new Promise<{ status?: number; headers: IncomingMessage['headers']; text: string }>(
    (resolve, reject) => {
      const options = { host: '127.0.0.1', port, method, path: where, setHost: false };
      const sent = request({ ...options, headers: Object.fromEntries(kept) as Record<string, string> });
      sent.on('error', reject);
      sent.on('response', async (response) => {
        let text = '';
        for await (const chunk of response) text += String(chunk);
        resolve({ status: response.statusCode, headers: response.headers, text });
      });
      sent.end(body);
    },
  );
}

const json = { 'content-type': 'application/json' };
const askForToken = (target: string) =>
  ask(`${target}/data/v1/auth`, {
    method: 'POST',
    headers: json,
    body: '{"accessKey":"{{accessKey}}","secretKey":"{{secretKey}}"}',
  });

describe('a call', () => {
  it('is sent on as it is, without what the browser added', async () => {
    const cookies = { cookie: 'a=1', referer: `${portal}/x`, 'x-forwarded-for': '10.0.0.1' };
    const answer = await ask(`${testing}/error?cpf=11144477735#here`, {
      method: 'PUT',
      headers: { ...cookies, ...json, authorization: 'Bearer own' },
      body: '{"a": 1}',
    });
    expect([answer.status, answer.text]).toEqual([500, 'down']);
    expect(seen).toEqual([
      {
        method: 'PUT',
        url: '/error?cpf=11144477735',
        body: '{"a": 1}',
        headers: {
          ...json,
          host: new URL(testing).host,
          authorization: 'Bearer own',
          'user-agent': 'klavi-sandbox-relay/1.0.0',
          'accept-encoding': 'identity',
          'content-length': '8',
          connection: 'close',
        },
      },
    ]);
  });

  it('comes back for the portal alone, with all of its headers to read and no cookie', async () => {
    const { headers } = await askForToken(testing);
    expect(headers).toMatchObject({
      'x-klavi-relay': 'answered',
      'access-control-allow-origin': portal,
      vary: 'Origin',
      'cache-control': 'no-store',
      'x-request-id': 'r-1',
      'access-control-expose-headers': expect.stringMatching(/x-request-id.*X-Klavi-Relay/),
    });
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('isn’t followed elsewhere, by the relay nor by the browser', async () => {
    const { status, headers } = await ask(`${testing}/away`);
    expect([status, headers.location, headers['x-klavi-relay-location']]).toEqual([
      302,
      undefined,
      'http://127.0.0.1:1/?a',
    ]);
  });

  it('leaves a line that says where it went, and nothing of what it said', async () => {
    await ask(`${testing}/data/v1/links?personalTaxId=11144477735`, {
      method: 'POST',
      headers: { ...json, authorization: 'Bearer secret' },
      body: '{"email":"ana@example.com"}',
    });
    const host = new URL(testing).host.replaceAll('.', '\\.');
    expect(lines).toEqual([expect.stringMatching(new RegExp(`^POST ${host} /data/v1/links 401 \\d+ ms$`))]);
  });
});

describe('keys', () => {
  it.each([
    ['homologacao', () => testing, 'test'],
    ['producao', () => production, 'live'],
  ])('of %s are put in just before the call leaves', async (_, target, word) => {
    expect((await askForToken(target())).status).toBe(200);
    expect(seen[0]?.body).toBe(`{"accessKey":"ak_${word}_1","secretKey":"sk_${word}_1"}`);
  });

  it('never come back, packed or not', async () => {
    expect((await ask(`${production}/packed`)).text).toBe('{"key":"{{secretKey}}"}');
  });

  it('go nowhere but into their own fields', async () => {
    const body = '{"externalInfo":"{{secretKey}}"}';
    await ask(`${testing}/data/v1/links?a={{secretKey}}`, { method: 'POST', headers: json, body });
    expect(seen[0]?.body).toBe(body);
    expect(seen[0]?.url).not.toContain('sk_');
  });
});

describe('tokens', () => {
  it('of homologação reach the page', async () => {
    expect((await askForToken(testing)).text).toContain('eyJ.live.1');
  });

  it('of produção stay here: the page gets handles, which work', async () => {
    const { text } = await askForToken(production);
    const { accessToken } = JSON.parse(text) as { accessToken: string };
    expect(accessToken).toMatch(/^\{\{accessToken_\d+\}\}$/);
    const headers = { authorization: `Bearer ${accessToken}` };
    const link = await ask(`${production}/data/v1/links`, { method: 'POST', headers });
    expect([link.status, seen[1]?.headers.authorization]).toEqual([200, 'Bearer eyJ.live.1']);
    expect(link.headers['x-echo']).toBe(`Bearer ${accessToken}`);
    expect(JSON.stringify(link)).not.toContain('eyJ.');
    expect(link.text).toMatch(/"linkURL":"https:\/\/conecte\.example\.com\/\?v=\{\{linkToken_\d+\}\}"/);
  });

  it('of produção go to no other environment', async () => {
    const { text } = await askForToken(production);
    const { accessToken } = JSON.parse(text) as { accessToken: string };
    await ask(`${testing}/data/v1/links`, { headers: { authorization: `Bearer ${accessToken}` } });
    expect(seen[1]?.headers.authorization).toBe(`Bearer ${accessToken}`);
  });

  it.each([
    ['that the relay doesn’t hold', '/data/v1/links', { authorization: 'Bearer {{accessToken_999}}' }, 'GET'],
    ['that the relay can’t find in the answer', '/token', json, 'POST'],
  ])('%s are refused', async (_, path, headers, method) => {
    const answer = await ask(production + path, { method, headers });
    expect(JSON.parse(answer.text)).toMatchObject({ reason: 'keys' });
  });
});

describe('refuses', () => {
  const evil = 'https://evil.example.com';
  const hostile: [what: string, sent: Sent, status: number, reason: string][] = [
    ['another origin', { headers: { origin: evil } }, 403, 'origin'],
    ['a null origin', { headers: { origin: 'null' } }, 403, 'origin'],
    ['no origin', { headers: { origin: undefined } }, 403, 'origin'],
    ['a rebound name', { headers: { host: `evil.example.com:4011` } }, 403, 'origin'],
    [
      'a rebound name of the same origin',
      { headers: { host: 'evil.net', origin: undefined } },
      403,
      'origin',
    ],
    ['no marker', { headers: { 'x-klavi-relay': undefined } }, 403, 'origin'],
    ['another marker', { headers: { 'x-klavi-relay': '2' } }, 403, 'origin'],
    ['OPTIONS that is no preflight', { method: 'OPTIONS' }, 405, 'method'],
    ['TRACE', { method: 'TRACE' }, 405, 'method'],
    ['PURGE', { method: 'PURGE' }, 405, 'method'],
    ['a large body', { method: 'POST', body: 'a'.repeat(5000) }, 413, 'tooLarge'],
    ['another path', { path: '/' }, 403, 'host'],
    ['a path above', { path: '/__relay/../x?url=https://api.klavi.ai' }, 403, 'host'],
    ['an address as path', { path: 'http://127.0.0.1/__relay?url=https://api.klavi.ai' }, 403, 'host'],
    ['health of another origin', { path: '/__relay/health', headers: { origin: evil } }, 403, 'origin'],
  ];

  it.each(hostile)('%s', async (_, sent, status, reason) => {
    const answer = await ask(`${testing}/ok`, sent);
    expect([answer.status, answer.headers['x-klavi-relay']]).toEqual([status, 'refused']);
    expect(JSON.parse(answer.text)).toEqual({ reason, message: expect.any(String) });
    expect(seen).toEqual([]);
    expect(lines).toEqual([expect.stringContaining(`refused: ${reason}`)]);
  });

  it.each([evil, 'null', undefined])('lets a page of %s read nothing', async (origin) => {
    const answer = await ask(`${testing}/ok`, { headers: { origin } });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    ['a host of nobody', 'https://evil.net/'],
    ['plain http', 'http://nowhere.invalid/'],
    ['another port', 'https://nowhere.invalid:8443/'],
    ['a user', 'https://ana@nowhere.invalid/'],
    ['a host dressed as a user', 'https://nowhere.invalid@evil.net/'],
    ['a line break', 'https://nowhere.invalid/\r\nX-Evil: 1'],
  ])('%s as a target', async (_, target) => {
    const answer = await ask(target);
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([403, { reason: 'host' }]);
  });

  it('a body without an announced end that grows too large, and goes on', async () => {
    const answer = await ask(`${testing}/ok`, {
      method: 'POST',
      headers: { 'transfer-encoding': 'chunked' },
      body: 'a'.repeat(5000),
    });
    expect(answer.status).toBe(413);
    expect((await ask(`${testing}/ok`)).text).toBe('ok');
  });

  it.each([
    ['two origins', `Origin: ${portal}\r\nOrigin: https://evil.net\r\nX-Klavi-Relay: 1\r\n`, ' 403 '],
    ['two hosts', `Host: evil.net\r\nOrigin: ${portal}\r\nX-Klavi-Relay: 1\r\n`, ' 403 '],
  ])('%s', async (_, headers, words) => {
    const target = encodeURIComponent(`${testing}/ok`);
    const text = `GET /__relay?url=${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}\r\n`;
    const received = await new Promise<string>((resolve, reject) => {
      const socket = createConnection(port, '127.0.0.1', () => socket.write(text));
      socket.once('data', (data) => {
        socket.destroy();
        resolve(String(data));
      });
      socket.once('error', reject);
    });
    expect(received.split('\r\n')[0]).toContain(words);
    expect(seen).toEqual([]);
  });
});

it.each([
  ['silence', () => `${testing}/silent`, 504, 'timeout'],
  ['a closed port', () => closed, 502, 'refused'],
  ['a broken connection', () => `${testing}/broken`, 502, 'refused'],
  ['a name without an address', () => 'https://nowhere.invalid/', 502, 'dns'],
  ['no TLS', () => testing.replace('http:', 'https:'), 502, 'tls'],
  ['a packing that nobody knows', () => `${testing}/odd`, 502, 'refused'],
])('tells %s apart', async (_, target, status, reason) => {
  const answer = await ask(target());
  expect([answer.status, JSON.parse(answer.text)]).toMatchObject([status, { reason }]);
  expect(answer.headers['access-control-allow-origin']).toBe(portal);
});

it('answers the preflight of the portal, from a public site too', async () => {
  const headers = {
    'x-klavi-relay': undefined,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type,x-klavi-relay',
    'access-control-request-private-network': 'true',
  };
  const answer = await ask(testing, { method: 'OPTIONS', headers });
  expect([answer.status, answer.headers]).toMatchObject([
    204,
    {
      'access-control-allow-origin': portal,
      'access-control-allow-methods': expect.stringContaining('DELETE'),
      'access-control-allow-headers': 'authorization,content-type,x-klavi-relay',
      'access-control-allow-private-network': 'true',
      vary: 'Origin',
    },
  ]);
  const refused = await ask(testing, {
    method: 'OPTIONS',
    headers: { ...headers, origin: 'https://evil.net' },
  });
  expect(refused.status).toBe(403);
  expect(Object.keys(refused.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
});

it('tells the portal which keys it has, by name', async () => {
  const answer = await ask('', { path: '/__relay/health', headers: { 'x-klavi-relay': undefined } });
  expect(JSON.parse(answer.text)).toEqual({
    relay: true,
    version: '1.0.0',
    keys: { homologacao: ['accessKey', 'secretKey'], producao: ['accessKey', 'secretKey'] },
  });
  expect(answer.headers['access-control-allow-origin']).toBe(portal);
});
