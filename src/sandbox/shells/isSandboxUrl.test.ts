import { expect, it } from 'vitest';
import { isSandboxUrl } from './isSandboxUrl';

it.each([
  ['https://a.example/__sandbox/klavi-ki/data/v1/auth', 'https://a.example/', true],
  ['https://a.example/portal/__sandbox/control/health?x=1', 'https://a.example/portal/', true],
  ['https://a.example/__sandbox/klavi-ki', 'https://a.example/portal/', false],
  ['https://a.example/__sandbox', 'https://a.example/', false],
  ['https://a.example/__sandboxes/x', 'https://a.example/', false],
  ['https://a.example/en/__sandbox/klavi-ki', 'https://a.example/', false],
  ['https://b.example/__sandbox/klavi-ki', 'https://a.example/', false],
  ['http://a.example/__sandbox/klavi-ki', 'https://a.example/', false],
  ['https://a.example/docs?to=/__sandbox/x', 'https://a.example/', false],
])('%s on the site at %s: %s', (address, rootUrl, expected) => {
  expect(isSandboxUrl(address, rootUrl)).toBe(expected);
});
