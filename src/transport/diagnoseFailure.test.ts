import { expect, test } from 'vitest';
import { diagnoseFailure, type FailureFacts } from './diagnoseFailure';

const toHost: FailureFacts = {
  by: 'host',
  pageUrl: 'https://portal.example.com/console?a=1#b',
  calledUrl: 'https://api.example.com/people/11144477735?cpf=11144477735',
  isOnline: true,
  isBlockedByPolicy: false,
  localNetwork: undefined,
  probe: 'silent',
  message: 'Failed to fetch',
};
const toLocal: FailureFacts = { ...toHost, by: 'local', calledUrl: 'http://127.0.0.1:4010/klavi-ki/links' };
const toRelay: FailureFacts = { ...toHost, by: 'relay', calledUrl: 'http://localhost:4011/__relay?url=x' };
const ownMachine = 'http://localhost:3000/console';

test.each<[string, FailureFacts, string]>([
  ['nobody answers', toHost, 'refused'],
  ['the host answers, but not to pages', { ...toHost, probe: 'answered' }, 'cors'],
  ['nothing else is known', { ...toHost, probe: 'skipped' }, 'unknown'],
  ['no network', { ...toHost, isOnline: false, probe: 'skipped' }, 'offline'],
  ['the page’s policy', { ...toHost, isBlockedByPolicy: true }, 'policy'],
  ['the page’s policy, offline', { ...toHost, isBlockedByPolicy: true, isOnline: false }, 'policy'],
  ['http from https', { ...toHost, calledUrl: 'http://api.example.com/a' }, 'mixedContent'],
  ['http from http', { ...toHost, calledUrl: 'http://api.example.com/a', pageUrl: ownMachine }, 'refused'],
  ['its own site', { ...toHost, calledUrl: 'https://portal.example.com/a', probe: 'answered' }, 'unknown'],
  ['no address', { ...toHost, calledUrl: '/people' }, 'unknown'],
  ['permission denied, but a host of the network', { ...toHost, localNetwork: 'denied' }, 'refused'],

  ['local: nothing runs', toLocal, 'localMissing'],
  ['local: nothing runs, offline', { ...toLocal, isOnline: false }, 'localMissing'],
  ['local: another program', { ...toLocal, probe: 'answered' }, 'cors'],
  ['local: the connection broke', { ...toLocal, probe: 'readable' }, 'unknown'],
  ['local: permission denied', { ...toLocal, localNetwork: 'denied' }, 'localNetworkDenied'],
  ['local: permission not yet given', { ...toLocal, localNetwork: 'prompt' }, 'localMissing'],
  ['local: permission granted', { ...toLocal, localNetwork: 'granted' }, 'localMissing'],
  [
    'local: from the same machine, where no permission counts',
    { ...toLocal, localNetwork: 'denied', pageUrl: ownMachine },
    'localMissing',
  ],
  ['local: the page’s policy', { ...toLocal, isBlockedByPolicy: true }, 'policy'],

  ['relay: nothing runs', toRelay, 'relayMissing'],
  ['relay: it serves another page', { ...toRelay, probe: 'answered' }, 'policy'],
  ['relay: the connection broke', { ...toRelay, probe: 'readable' }, 'unknown'],
  ['relay: permission denied', { ...toRelay, localNetwork: 'denied' }, 'localNetworkDenied'],
])('%s', (_name, facts, failure) => {
  expect(diagnoseFailure(facts).failure).toBe(failure);
});

test('tells the relay’s rule from the page’s', () => {
  expect(diagnoseFailure({ ...toRelay, probe: 'answered' })).toMatchObject({ relay: 'origin' });
  expect(diagnoseFailure({ ...toRelay, isBlockedByPolicy: true })).not.toHaveProperty('relay');
});

test('gives the facts, but no path, no query and no empty words of the browser', () => {
  expect(diagnoseFailure({ ...toHost, probe: 'answered' }).detail).toBe(
    'https://portal.example.com → https://api.example.com · probe: answered',
  );
  expect(diagnoseFailure({ ...toLocal, localNetwork: 'prompt', isOnline: false }).detail).toBe(
    'https://portal.example.com → http://127.0.0.1:4010 · probe: silent · local network: prompt · navigator.onLine: false',
  );
});

test.each(['Failed to fetch', 'Load failed', 'NetworkError when attempting to fetch resource.'])(
  'leaves out words that say nothing: %s',
  (message) => {
    expect(diagnoseFailure({ ...toHost, probe: 'skipped', message }).detail).not.toContain(message);
  },
);

test('repeats the browser where nothing is known', () => {
  const message = 'Header has an invalid value';
  expect(diagnoseFailure({ ...toHost, probe: 'skipped', message }).detail).toContain(message);
});
