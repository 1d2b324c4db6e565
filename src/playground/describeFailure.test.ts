import { expect, test } from 'vitest';
import type { EnvironmentId } from '../catalog/environments';
import type { FailureKind, RelayReason } from '../transport/createTransport';
import { announce } from './announce';
import { describeFailure } from './describeFailure';
import type { Failed } from './failureTitle';

const host = 'https://api.example.com/people/11144477735';
const relay = 'http://127.0.0.1:4011';
const local = 'http://127.0.0.1:5010/klavi-ki/links';
const pageOrigin = 'https://portal.example.com';

type Case = [failure: FailureKind, relay: RelayReason | undefined, url: string, environment: EnvironmentId];

const cases: Case[] = [
  ['offline', undefined, host, 'sandbox'],
  ['dns', 'dns', host, 'sandbox'],
  ['cors', undefined, host, 'sandbox'],
  ['cors', undefined, local, 'local'],
  ['mixedContent', undefined, 'http://api.example.com/a', 'sandbox'],
  ['timeout', undefined, host, 'sandbox'],
  ['timeout', 'timeout', host, 'producao'],
  ['policy', undefined, host, 'sandbox'],
  ['policy', 'origin', relay, 'producao'],
  ['policy', 'host', host, 'producao'],
  ['policy', 'method', host, 'producao'],
  ['policy', 'tooLarge', host, 'producao'],
  ['policy', 'keys', host, 'producao'],
  ['localNetworkDenied', undefined, relay, 'producao'],
  ['localNetworkDenied', undefined, local, 'local'],
  ['refused', undefined, host, 'homologacao'],
  ['refused', 'refused', host, 'homologacao'],
  ['tls', 'tls', host, 'homologacao'],
  ['redirected', undefined, host, 'homologacao'],
  ['relayMissing', undefined, relay, 'producao'],
  ['localMissing', undefined, local, 'local'],
  ['unknown', undefined, host, 'sandbox'],
];

function failed([failure, reason, url]: Case): Failed {
  return { kind: 'failed', failure, detail: 'facts', url, ...(reason && { relay: reason }) };
}

test.each(cases)('%s, %s at %s: what happened, what it means, what to do', (...one) => {
  const outcome = failed(one);
  const text = describeFailure(outcome, { environment: one[3], pageOrigin });
  const sentences = [text.title, text.meaning, ...text.steps];
  expect(text.steps.length).toBeGreaterThan(0);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/[.:]$/);
    expect(sentence).not.toMatch(/[{}]|undefined|Failed to fetch|NetworkError|Load failed/);
    expect(sentence).not.toContain('11144477735');
  }
  expect(announce.outcome(outcome)).toBe(text.title);
});

test('no two failures read the same', () => {
  const texts = cases.map((one) => describeFailure(failed(one), { environment: one[3], pageOrigin }));
  const meanings = texts.map(({ meaning }) => meaning);
  // A timeout is one, whoever waited; a closed browser is one, whatever it is closed to.
  expect(new Set(meanings).size).toBe(cases.length - 2);
});

test('offers the relay where it gets through or learns more, and nowhere else', () => {
  const offered = cases.filter((one) => {
    return describeFailure(failed(one), { environment: one[3], pageOrigin }).offersRelay;
  });
  expect(offered.map(([failure, reason, url]) => [failure, reason, url])).toEqual([
    ['cors', undefined, host],
    ['refused', undefined, host],
  ]);
});

test.each([
  ['relayMissing', relay, `node klavi-sandbox.mjs --relay --origin ${pageOrigin}`],
  ['localMissing', local, 'node klavi-sandbox.mjs --port 5010'],
] as const)('%s comes with what to type', (failure, url, command) => {
  const one: Case = [failure, undefined, url, failure === 'localMissing' ? 'local' : 'producao'];
  const text = describeFailure(failed(one), { environment: one[3], pageOrigin });
  expect(text.command).toBe(command);
  // It is shown under the first step, which announces it.
  expect(text.steps[0]).toMatch(/:$/);
});
