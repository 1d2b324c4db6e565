import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { consoleOf, type Call } from './console';
import { expect, languages, test as base } from './fixtures';

type Loopback = { url: string; seen: string[] };

/** Loopback servers that end with their test. */
const test = base.extend<{ serve: (listener: RequestListener) => Promise<Loopback> }>({
  serve: async ({}, use) => {
    const servers: Server[] = [];
    await use(async (listener) => {
      const seen: string[] = [];
      const server = createServer((request, response) => {
        seen.push(`${request.method} ${request.url}`);
        listener(request, response);
      });
      servers.push(server);
      return { url: await listen(server), seen };
    });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** An address of this machine where nothing answers. */
async function findSilence(): Promise<string> {
  const server = createServer();
  const url = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

const createAccessToken: Call = { operation: 'klavi-ki/createAccessToken' };
const listInstitutions: Call = { operation: 'klavi-ki/listInstitutions' };
const tokenPage = '/api/klavi-ki/create-access-token';
const listPage = '/api/klavi-ki/list-institutions';
const sandboxHost = 'https://api-sandbox.klavi.ai/**';

async function choose(page: Page, choice: Record<string, unknown>): Promise<void> {
  await page.addInitScript((text) => {
    // A choice that the page makes later has to outlive a reload.
    if (!localStorage.getItem('klavi.environment')) localStorage.setItem('klavi.environment', text);
  }, JSON.stringify(choice));
}

async function press(page: Page, call: Call, name: string | RegExp = /^(Enviar|Send)$/): Promise<Locator> {
  const console = consoleOf(page, call);
  await console.getByRole('button', { name }).click();
  return console;
}

/** The title is shown and read out. */
async function expectFailure(console: Locator, title: string | RegExp): Promise<void> {
  await expect(console.getByRole('paragraph').filter({ hasText: title }).first()).toBeVisible();
  await expect(console.getByRole('status').filter({ hasText: title })).toHaveCount(1);
  await expect(console).not.toContainText('Failed to fetch');
}

function allowPages(request: IncomingMessage): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': request.headers.origin ?? '*',
    'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
    'Access-Control-Expose-Headers': 'X-Klavi-Sandbox, X-Klavi-Relay',
  };
}

const portOf = (url: string) => new URL(url).port;

test.describe('the sandbox on this machine', () => {
  test.use({ expectedErrors: [/Failed to load resource|blocked by CORS policy/] });

  for (const { locale, prefix } of languages) {
    test(`is missing, ${locale}: says what to type, and goes on once it runs`, async ({ page, serve }) => {
      const localUrl = await findSilence();
      await choose(page, { id: 'local', localUrl });
      await page.goto(prefix + tokenPage);
      const console = await press(page, createAccessToken);
      await expectFailure(console, /^(O sandbox local não respondeu|The local sandbox did not answer)/);
      await expect(console).toContainText(`node klavi-sandbox.mjs --port ${portOf(localUrl)}`);
      await expect(
        console.getByRole('link', { name: /^(O sandbox na sua máquina|The sandbox on your machine)$/ }),
      ).toHaveAttribute('href', `${prefix}/sandbox/na-sua-maquina`);
      expect((await new AxeBuilder({ page }).include('[data-console]').analyze()).violations).toEqual([]);

      const { url } = await serve((request, response) => {
        response
          .writeHead(200, { ...allowPages(request), 'X-Klavi-Sandbox': 'simulated' })
          .end('{"found":1}');
      });
      await page.evaluate(
        (text) => {
          localStorage.setItem('klavi.environment', text);
        },
        JSON.stringify({ id: 'local', localUrl: url }),
      );
      await page.reload();
      await expect(await press(page, createAccessToken)).toContainText('"found"');
    });
  }

  test('is another program', async ({ page, serve }) => {
    const { url, seen } = await serve((_request, response) => void response.end('hello'));
    await choose(page, { id: 'local', localUrl: url });
    await page.goto(tokenPage);
    const console = await press(page, createAccessToken);
    await expectFailure(console, 'está no ar, mas não responde a páginas da web');
    await expect(console).toContainText('parece não ser o sandbox');
    // No key went there: it was asked for permission, and then for nothing.
    expect(seen.filter((line) => !/^(OPTIONS|HEAD) /.test(line))).toEqual([]);
  });

  test('is another program that lets pages read', async ({ page, serve }) => {
    const { url } = await serve((request, response) => {
      response.writeHead(200, allowPages(request)).end('hello');
    });
    await choose(page, { id: 'local', localUrl: url });
    await page.goto(tokenPage);
    await expectFailure(await press(page, createAccessToken), /^O sandbox local não respondeu/);
  });

  test('hangs: times out by itself, and can be called off', async ({ page, serve }) => {
    const { url } = await serve((request, response) => {
      if (request.method === 'OPTIONS') response.writeHead(204, allowPages(request)).end();
    });
    await choose(page, { id: 'local', localUrl: url });
    await page.clock.install();
    await page.goto(tokenPage);
    const arrived = () => page.waitForRequest((request) => request.url().startsWith(url));
    const first = arrived();
    const console = await press(page, createAccessToken);
    await first;
    await page.clock.fastForward(31_000);
    await expectFailure(console, /não respondeu a tempo/);

    const second = arrived();
    await press(page, createAccessToken, 'Tentar de novo');
    await second;
    await console.getByRole('button', { name: 'Cancelar' }).click();
    await expect(console.getByText('Você cancelou o envio.')).toBeVisible();
  });
});

test.describe('the relay', () => {
  test.use({ expectedErrors: [/Failed to load resource|blocked by CORS policy/] });

  async function sendByRelay(page: Page, relayUrl: string): Promise<Locator> {
    await choose(page, { id: 'homologacao', useRelay: true, relayUrl });
    await page.goto(listPage);
    return press(page, listInstitutions);
  }

  test('is missing', async ({ page, baseURL }) => {
    const relayUrl = await findSilence();
    const console = await sendByRelay(page, relayUrl);
    await expectFailure(console, /^O relay não respondeu em localhost:/);
    await expect(console).toContainText(
      `node klavi-sandbox.mjs --relay --relay-port ${portOf(relayUrl)} --origin ${baseURL}`,
    );
    await expect(console.getByRole('link', { name: 'Como usar o relay' })).toHaveAttribute(
      'href',
      '/console/relay',
    );
  });

  test('serves another portal', async ({ page, serve }) => {
    const { url } = await serve((_request, response) => {
      response.writeHead(403, { 'X-Klavi-Relay': 'refused' }).end('{"reason":"origin"}');
    });
    const console = await sendByRelay(page, url);
    await expectFailure(console, 'O relay não atende esta página.');
    await expect(console).toContainText('--origin');
  });

  for (const [reason, title] of [
    ['dns', 'O nome api-testing.klavi.ai não foi encontrado.'],
    ['refused', 'Não foi possível chegar a api-testing.klavi.ai.'],
    ['tls', 'O certificado de api-testing.klavi.ai não foi aceito.'],
    ['timeout', 'api-testing.klavi.ai não respondeu a tempo.'],
    ['host', 'O relay não encaminhou a chamada.'],
    ['keys', 'Falta ao relay uma chave ou um token.'],
  ] as const) {
    test(`tells why it has no answer: ${reason}`, async ({ page, serve }) => {
      const { url, seen } = await serve((request, response) => {
        response.writeHead(request.method === 'OPTIONS' ? 204 : 502, {
          ...allowPages(request),
          'X-Klavi-Relay': 'refused',
        });
        response.end(
          request.method === 'OPTIONS' ? undefined : JSON.stringify({ reason, message: 'because' }),
        );
      });
      const console = await sendByRelay(page, url);
      await expectFailure(console, title);
      await console.getByText('Detalhe técnico', { exact: true }).click();
      await expect(console.getByText('because')).toBeVisible();
      expect(seen.find((line) => line.startsWith('GET'))).toMatch(
        /^GET \/__relay\?url=https%3A%2F%2Fapi-testing\.klavi\.ai%2F/,
      );
    });
  }
});

/**
 * klavi's hosts are answered here: nothing may leave this machine. Without a worker, because requests of a page that
 * has one pass the test by.
 */
test.describe('a real host', () => {
  test.use({
    serviceWorkers: 'block',
    // One pattern: a list of two would be read as a value and its options.
    expectedErrors: [
      /Service Worker registration blocked|Failed to load resource|blocked by CORS policy|Content Security Policy/,
    ],
  });

  test.afterEach(({ problems }) => {
    // They were stopped before they left.
    const kept = problems.filter((problem) => !problem.includes('third party: https://api-sandbox.klavi.ai'));
    problems.splice(0, problems.length, ...kept);
  });

  test('can’t be reached, and then the network is gone', async ({ page, context }) => {
    await page.route(sandboxHost, (route) => route.abort('namenotresolved'));
    await choose(page, { id: 'sandbox' });
    await page.goto(listPage);
    const console = await press(page, listInstitutions);
    await expectFailure(console, 'Não foi possível chegar a api-sandbox.klavi.ai.');

    await context.setOffline(true);
    await press(page, listInstitutions, 'Tentar de novo');
    await expectFailure(console, 'Você está sem internet.');
  });

  test('doesn’t answer pages, and the relay is the way out', async ({ page }) => {
    const relayUrl = await findSilence();
    await page.route(sandboxHost, (route) =>
      route.fulfill({
        status: 200,
        headers: { 'Access-Control-Allow-Origin': 'https://elsewhere.example.com' },
        body: '{}',
      }),
    );
    await choose(page, { id: 'sandbox', relayUrl });
    await page.goto(listPage);
    const console = await press(page, listInstitutions);
    await expectFailure(console, 'api-sandbox.klavi.ai está no ar, mas não responde a páginas da web.');

    await press(page, listInstitutions, 'Usar o relay');
    await press(page, listInstitutions);
    await expectFailure(console, /^O relay não respondeu em localhost:/);
    expect(await page.evaluate(() => localStorage.getItem('klavi.environment'))).toContain('"useRelay":true');
  });

  test('is not followed elsewhere', async ({ page }) => {
    await page.route(sandboxHost, (route) =>
      route.fulfill({ status: 302, headers: { Location: 'https://elsewhere.example.com/' } }),
    );
    await choose(page, { id: 'sandbox' });
    await page.goto(listPage);
    await expectFailure(
      await press(page, listInstitutions),
      'api-sandbox.klavi.ai mandou a chamada para outro endereço.',
    );
  });

  test('is not on the page’s list', async ({ page }) => {
    await page.route(`**${listPage}`, async (route) => {
      const response = await route.fetch();
      const policy = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`;
      const body = (await response.text()).replace(/<head[^>]*>/, (head) => head + policy);
      await route.fulfill({ response, body });
    });
    await choose(page, { id: 'sandbox' });
    await page.goto(listPage);
    const console = await press(page, listInstitutions);
    await expectFailure(console, 'Esta página não pode chamar api-sandbox.klavi.ai.');
    await expect(console).toContainText('Nada foi enviado.');
  });
});
