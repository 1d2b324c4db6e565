import { createServer, type RequestListener, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import { createRelayServer } from '../src/sandbox/shells/node/relay/createRelayServer';
import { listenLocally } from '../src/sandbox/shells/node/listenLocally';
import { sendOnward } from '../src/sandbox/shells/node/relay/sendOnward';
import type { RelayRules } from '../src/sandbox/shells/node/relay/toRelayRules';
import { consoleOf, send } from './console';
import { expect, test as base } from './fixtures';

const secretKey = 'sk-live-of-the-relay-31415';
const token = 'eyJ.live-token-27182818';
const tokenPage = '/api/klavi-ki/create-access-token';
const linkPage = '/api/klavi-ki/create-link';

const rules: RelayRules = {
  hosts: [{ origin: 'https://api.klavi.ai', environment: 'producao', hidesTokens: true }],
  keys: { 'klavi-ki': ['accessKey', 'secretKey'] },
  keyCalls: [{ method: 'POST', path: '/data/v1/auth', names: ['accessKey', 'secretKey'] }],
  tokenFields: ['accessToken', 'linkToken'],
  headers: ['accept', 'authorization', 'content-type'],
};

/** Stands for klavi in production: a token for the right keys, a link for the right token. */
const answer: RequestListener = async (request, response) => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  response.setHeader('Content-Type', 'application/json');
  const isAuth = request.url === '/data/v1/auth';
  const isRight = isAuth ? body.includes(secretKey) : request.headers.authorization === `Bearer ${token}`;
  if (!isRight) response.writeHead(401).end('{"message":"Unauthorized"}');
  else if (isAuth) response.end(JSON.stringify({ accessToken: token, expireIn: 1800 }));
  else
    response.end(
      '{"linkId":"5f0c1b1e","linkURL":"https://conecte.example.com/","linkToken":"eyJ.link","expireIn":1800}',
    );
};

type Relay = {
  start: (origins: string[], keys?: Record<string, string>) => Promise<string>;
  lines: string[];
};

const test = base.extend<{ relay: Relay }>({
  relay: async ({}, use) => {
    const servers: Server[] = [];
    const lines: string[] = [];
    const listen = async (server: Server) => {
      servers.push(server);
      return `http://localhost:${await listenLocally(server, 0)}`;
    };
    const host = await listen(createServer(answer));
    await use({
      lines,
      start: (origins, keys = { accessKey: 'ak-live', secretKey }) =>
        listen(
          createRelayServer({
            rules,
            origins,
            keys: { producao: keys },
            version: '1.0.0',
            log: (line) => lines.push(line),
            send: (onward) =>
              sendOnward({ ...onward, url: new URL(onward.url.pathname + onward.url.search, host) }),
          }),
        ),
    });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
});

async function choose(page: Page, relayUrl: string): Promise<void> {
  const choice = { id: 'producao', localUrl: 'http://127.0.0.1:4010', relayUrl, useRelay: true };
  await page.addInitScript((text) => localStorage.setItem('klavi.environment', text), JSON.stringify(choice));
}

const originOf = (baseURL: string | undefined) => new URL(baseURL ?? '').origin;

test('production answers through the relay, and the page sees neither key nor token', async ({
  page,
  relay,
  baseURL,
}) => {
  await choose(page, await relay.start([originOf(baseURL)]));
  const seen: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/__relay')) void response.text().then((text) => seen.push(text));
  });
  await page.goto(tokenPage);
  const first = await send(page, { operation: 'klavi-ki/createAccessToken' });
  await expect(first).toContainText('{{accessToken_1}}');
  // Within the app: production's tokens live in memory.
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, linkPage);
  const second = await send(page, { operation: 'klavi-ki/createLink' });
  await expect(second).toContainText('linkURL');
  await expect(second).toContainText('{{linkToken_2}}');
  const everything =
    (await page.content()) + JSON.stringify(await page.evaluate(() => ({ ...localStorage }))) + seen.join();
  for (const secret of [secretKey, token]) expect(everything).not.toContain(secret);
  expect(relay.lines).toEqual([
    expect.stringMatching(/^POST api\.klavi\.ai \/data\/v1\/auth 200 \d+ ms$/),
    expect.stringMatching(/^POST api\.klavi\.ai \/data\/v1\/links 200 \d+ ms$/),
  ]);
});

test.describe('a relay that can not help', () => {
  test.use({ expectedErrors: [/./] });

  test('without keys says which variables it reads', async ({ page, relay, baseURL }) => {
    await choose(page, await relay.start([originOf(baseURL)], {}));
    await page.goto(tokenPage);
    const console = consoleOf(page, { operation: 'klavi-ki/createAccessToken' });
    // The form of production has come: until then, Send still moves.
    await expect(console.getByText('Quem põe a chave é o relay, na sua máquina.')).toHaveCount(2);
    await console.getByRole('button', { name: 'Enviar', exact: true }).click();
    await expect(console).toContainText('Falta ao relay uma chave ou um token.');
  });

  test('for another portal sends nothing', async ({ page, relay }) => {
    await choose(page, await relay.start(['https://portal.example.com']));
    await page.goto(tokenPage);
    const console = consoleOf(page, { operation: 'klavi-ki/createAccessToken' });
    // The form of production has come: until then, Send still moves.
    await expect(console.getByText('Quem põe a chave é o relay, na sua máquina.')).toHaveCount(2);
    await console.getByRole('button', { name: 'Enviar', exact: true }).click();
    await expect(console).toContainText('O relay não atende esta página.');
    expect(relay.lines.every((line) => line.includes('refused: origin'))).toBe(true);
  });
});
