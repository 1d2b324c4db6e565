import { expect, it } from 'vitest';
import { readRelayTarget } from './readRelayTarget';

const hosts = [
  { origin: 'https://api-testing.klavi.ai', environment: 'homologacao', hidesTokens: false },
  { origin: 'https://api.klavi.ai', environment: 'producao', hidesTokens: true },
];

const read = (target: string) => readRelayTarget(`/__relay?url=${encodeURIComponent(target)}`, hosts);

it.each([
  ['https://api.klavi.ai/data/v1/auth', 'https://api.klavi.ai/data/v1/auth', 'producao'],
  ['https://API-testing.klavi.ai:443/a?b=%20c#d', 'https://api-testing.klavi.ai/a?b=%20c', 'homologacao'],
  ['https://api.klavi.ai/data/../../token', 'https://api.klavi.ai/token', 'producao'],
  ['https://api.klavi.ai/data/%2e%2e/token', 'https://api.klavi.ai/token', 'producao'],
  ['https://api.klavi.ai/%0d%0aX-Evil:1', 'https://api.klavi.ai/%0d%0aX-Evil:1', 'producao'],
  ['https://api.klavi.ai\\@evil.net/', 'https://api.klavi.ai/@evil.net/', 'producao'],
])('takes %s', (target, href, environment) => {
  const found = read(target);
  expect(found).toMatchObject({ kind: 'target', environment, hidesTokens: environment === 'producao' });
  expect('url' in found && found.url.href).toBe(href);
});

it.each([
  ['a host of nobody', 'https://evil.net/', 'https://evil.net is no host'],
  ['a host below', 'https://x.api.klavi.ai/', 'is no host'],
  ['a host that ends alike', 'https://evilapi.klavi.ai/', 'is no host'],
  ['a host that begins alike', 'https://api.klavi.ai.evil.net/', 'is no host'],
  ['a full name', 'https://api.klavi.ai./', 'is no host'],
  ['letters that look alike', 'https://api.klаvi.ai/', 'is no host'],
  ['plain http', 'http://api.klavi.ai/', 'is no host'],
  ['a websocket', 'wss://api.klavi.ai/', 'is no host'],
  ['a file', 'file:///etc/passwd', 'is no host'],
  ['another port', 'https://api.klavi.ai:8443/', 'is no host'],
  ['http’s port', 'https://api.klavi.ai:80/', 'is no host'],
  ['this machine', 'http://127.0.0.1:4010/', 'is no host'],
  ['a cloud’s metadata', 'http://169.254.169.254/latest', 'is no host'],
  ['a user', 'https://ana@api.klavi.ai/', 'user name or password'],
  ['a password', 'https://ana:x@api.klavi.ai/', 'user name or password'],
  ['a host dressed as a user', 'https://api.klavi.ai@evil.net/', 'user name or password'],
  ['a line break', 'https://api.klavi.ai/\r\nHost: evil.net', 'control characters'],
  ['a tab amid the host', 'https://api.kla\tvi.ai/', 'control characters'],
  ['a zero byte', 'https://api.klavi.ai/\0', 'control characters'],
  ['a path alone', '/data/v1/auth', 'no address'],
  ['nothing', '', 'no address'],
])('refuses %s', (_, target, words) => {
  expect(read(target)).toEqual({
    kind: 'refused',
    reason: 'host',
    message: expect.stringContaining(words),
  });
});

it.each([
  '/__relay',
  '/__relay?',
  '/__relay?to=https://api.klavi.ai',
  '/__relay?url=https://api.klavi.ai&url=https://evil.net',
])('refuses %s, which names no one address', (address) => {
  expect(readRelayTarget(address, hosts)).toMatchObject({ reason: 'host' });
});
