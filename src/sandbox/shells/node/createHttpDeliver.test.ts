import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { AttemptOutcome, OutgoingWebhook } from '../../outgoing';
import { createHttpDeliver } from './createHttpDeliver';
import { listenLocally } from './listenLocally';

const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  return listenLocally(server, 0);
}

/** Addresses of names under test; no real resolver is asked. */
const names: Record<string, string[]> = {
  localhost: ['::1', '127.0.0.1'],
  'hooks.example.com': ['203.0.113.7'],
  'inside.example.com': ['127.0.0.1'],
  'link-local.example.com': ['169.254.169.254'],
  'mixed.example.com': ['127.0.0.1', 'fe80::1'],
  'mapped.example.com': ['::ffff:127.0.0.1'],
};

const lookUp = async (name: string) => {
  const found = names[name];
  if (!found) throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND', hostname: name });
  return found;
};

function send(url: string, more: Partial<OutgoingWebhook> = {}, allowedHosts: string[] = []) {
  const deliver = createHttpDeliver({ allowedHosts, lookUp });
  const headers = { 'Content-Type': 'application/json', 'X-Klavi-Signature': 'abc' };
  return deliver({ url, headers, body: '[{"nome":"ação"}]', timeoutMs: 5000, maxRedirects: 3, ...more });
}

const reasonOf = (outcome: AttemptOutcome) => ('reason' in outcome ? outcome.reason : outcome.kind);

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

it.each([200, 204, 299, 400, 500])('tells that %i came back', async (status) => {
  const port = await serve((_, response) => response.writeHead(status).end());
  expect(await send(`http://127.0.0.1:${port}/hook`)).toEqual({ kind: 'answered', status, redirects: 0 });
});

it('posts the headers and the bytes that were signed', async () => {
  let seen: unknown;
  const port = await serve(async (request, response) => {
    const { method, url, headers } = request;
    seen = { method, url, type: headers['content-type'], signature: headers['x-klavi-signature'] };
    seen = { ...(seen as object), host: headers.host, body: await read(request) };
    response.end();
  });
  await send(`http://localhost:${port}/hook?a=1`);
  expect(seen).toEqual({
    method: 'POST',
    url: '/hook?a=1',
    type: 'application/json',
    signature: 'abc',
    host: `localhost:${port}`,
    body: '[{"nome":"ação"}]',
  });
});

describe('time', () => {
  it('is over for a receiver that says nothing', async () => {
    const port = await serve(() => undefined);
    expect(await send(`http://127.0.0.1:${port}/`, { timeoutMs: 50 })).toEqual({ kind: 'timeout' });
  });

  it('is over for a name that nobody resolves', async () => {
    const deliver = createHttpDeliver({ allowedHosts: [], lookUp: () => new Promise(() => undefined) });
    const webhook = {
      url: 'http://slow.example.com/',
      headers: {},
      body: '',
      timeoutMs: 50,
      maxRedirects: 3,
    };
    expect(await deliver(webhook)).toEqual({ kind: 'timeout' });
  });

  it('is shared by redirects', async () => {
    const port = await serve((_, response) => {
      setTimeout(() => response.writeHead(307, { location: '/again' }).end(), 40);
    });
    expect(await send(`http://127.0.0.1:${port}/`, { timeoutMs: 90 })).toEqual({ kind: 'timeout' });
  });

  it('ends a connection whose answer never ends', { timeout: 5000 }, async () => {
    let closed: Promise<void> | undefined;
    const port = await serve((request, response) => {
      closed = new Promise((resolve) => request.socket.once('close', () => resolve()));
      response.writeHead(200).write('begun');
    });
    expect(await send(`http://127.0.0.1:${port}/`, { timeoutMs: 200 })).toMatchObject({ status: 200 });
    await closed;
  });
});

it('reads no more of an answer than it needs', async () => {
  let sentBytes = 0;
  let closed: Promise<void> | undefined;
  const port = await serve((request, response) => {
    closed = new Promise((resolve) => request.socket.once('close', () => resolve()));
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536))) sentBytes += 65_536;
    };
    response.on('drain', more);
    more();
  });
  await send(`http://127.0.0.1:${port}/`);
  await closed;
  expect(sentBytes).toBeLessThan(20_000_000);
});

describe('redirects', () => {
  /** Answers `/3` by leading to `/2`, and so on, until `/0` answers 200. */
  async function serveChain(status: number, received: string[] = []) {
    return serve(async (request, response) => {
      const left = Number(request.url?.slice(1));
      received.push(`${request.method} ${await read(request)}`);
      if (left === 0) response.end();
      else response.writeHead(status, { location: `/${left - 1}` }).end();
    });
  }

  it.each([301, 302, 303, 307, 308])('of %i are followed with method and body', async (status) => {
    const received: string[] = [];
    const port = await serveChain(status, received);
    const outcome = await send(`http://127.0.0.1:${port}/3`, { body: '[]' });
    expect(outcome).toEqual({ kind: 'answered', status: 200, redirects: 3 });
    expect(received).toEqual(Array<string>(4).fill('POST []'));
  });

  it('end after three', async () => {
    const port = await serveChain(302);
    const outcome = await send(`http://127.0.0.1:${port}/4`);
    expect(outcome).toEqual({ kind: 'unreachable', reason: expect.stringContaining('after 3 redirects') });
  });

  it.each([300, 304])('are none: %i', async (status) => {
    const port = await serve((_, response) => response.writeHead(status, { location: '/x' }).end());
    expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({ kind: 'answered', status });
  });

  it.each([
    ['http://169.254.169.254/latest/meta-data', 'link-local'],
    ['//metadata.google.internal/computeMetadata/v1/', 'metadata service'],
    ['http://link-local.example.com/', 'leads to 169.254.169.254'],
    ['http://hooks.example.com/', '--allow-host hooks.example.com'],
    ['http://2130706433/', 'hides an IP address'],
    ['http://ana:secret@127.0.0.1/', 'user name'],
    ['file:///etc/passwd', 'http or https'],
  ])('to %s are refused', async (location, reason) => {
    const port = await serve((_, response) => response.writeHead(307, { location }).end());
    const outcome = await send(`http://127.0.0.1:${port}/`);
    expect([outcome.kind, reasonOf(outcome)]).toEqual(['refused', expect.stringContaining(reason)]);
  });
});

describe('addresses', () => {
  it.each([
    ['http://169.254.169.254/', 'link-local'],
    ['http://2852039166/', 'hides an IP address'],
    ['http://0xA9FEA9FE/', 'hides an IP address'],
    ['http://0251.0376.0251.0376/', 'hides an IP address'],
    ['http://127.1/', 'write it as http://127.0.0.1/'],
    ['http://%31%32%37.0.0.1/', 'hides an IP address'],
    ['http://１２７.0.0.1/', 'hides an IP address'],
    ['http://[::ffff:127.0.0.1]/', 'dressed as an IPv6'],
    ['http://[::ffff:a9fe:a9fe]/', 'dressed as an IPv6'],
    ['http://[fe80::1]/', 'link-local'],
    ['http://[fd00:ec2::254]/', 'metadata'],
    ['http://100.100.100.200/', 'metadata'],
    ['http://0.0.0.0/', 'unspecified'],
    ['http://[::]/', 'unspecified'],
    ['http://224.0.0.1/', 'multicast'],
    ['http://METADATA.google.internal./', 'metadata service'],
    ['http://link-local.example.com/', 'leads to 169.254.169.254'],
    ['http://mixed.example.com/', 'leads to fe80::1'],
    ['http://mapped.example.com/', 'leads to ::ffff:127.0.0.1'],
    ['http://ana:secret@localhost/', 'take it out'],
    ['http://ana@localhost/', 'take it out'],
    ['ftp://localhost/', 'http or https'],
    ['localhost:3000/hook', 'http or https'],
    ['/hook', "isn't an address"],
  ])('refuses %s, allowed or not', async (url, reason) => {
    const host = URL.canParse(url) ? new URL(url).hostname : url;
    for (const allowed of [[], [host, ...Object.keys(names)]]) {
      const outcome = await send(url, {}, allowed);
      expect([outcome.kind, reasonOf(outcome)]).toEqual(['refused', expect.stringContaining(reason)]);
    }
  });

  it.each(['hooks.example.com', '10.0.0.1', '8.8.8.8', 'fd12::1'])(
    'refuses %s unless allowed',
    async (host) => {
      const authority = host.includes(':') ? `[${host}]` : host;
      const outcome = await send(`https://${authority}/hook`);
      expect(outcome).toEqual({
        kind: 'refused',
        reason: `${host} isn't this machine: start with --allow-host ${host}`,
      });
    },
  );

  it('connects to the address that was checked, without asking again', async () => {
    const port = await serve((request, response) => {
      response.writeHead(request.headers.host === `hooks.example.com:${port}` ? 200 : 400).end();
    });
    let asked = 0;
    // The second answer would lead to a metadata service: DNS rebinding.
    const rebinding = async () => (asked++ === 0 ? ['127.0.0.1'] : ['169.254.169.254']);
    const deliver = createHttpDeliver({ allowedHosts: ['hooks.example.com'], lookUp: rebinding });
    const webhook = { headers: {}, body: '', timeoutMs: 1000, maxRedirects: 3 };
    const outcome = await deliver({ ...webhook, url: `http://hooks.example.com:${port}/` });
    expect(outcome).toMatchObject({ kind: 'answered', status: 200 });
    expect(asked).toBe(1);
  });

  it('takes a name that leads to this machine', async () => {
    const port = await serve((_, response) => response.end());
    expect(await send(`http://inside.example.com:${port}/`)).toMatchObject({ status: 200 });
  });
});

describe('what is unreachable says why', () => {
  it('nothing listens', async () => {
    const port = await serve(() => undefined);
    servers.pop()?.close();
    const outcome = await send(`http://127.0.0.1:${port}/`);
    expect(outcome).toEqual({ kind: 'unreachable', reason: expect.stringContaining('start your receiver') });
  });

  it('nobody knows the name', async () => {
    const outcome = await send('http://nowhere.example.com/');
    expect(reasonOf(outcome)).toContain('nowhere.example.com has no address');
  });

  it('the connection was closed', async () => {
    const port = await serve((request) => request.socket.destroy());
    expect(reasonOf(await send(`http://127.0.0.1:${port}/`))).toContain('closed the connection');
  });

  it('TLS was expected', async () => {
    const port = await serve((_, response) => response.end());
    expect(reasonOf(await send(`https://127.0.0.1:${port}/`))).toContain('http://');
  });

  it('a header that HTTP has no room for', async () => {
    const port = await serve((_, response) => response.end());
    const outcome = await send(`http://127.0.0.1:${port}/`, { headers: { 'X-Bad': 'a\nb' } });
    expect(outcome.kind).toBe('unreachable');
  });
});
