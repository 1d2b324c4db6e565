import { expect, test } from 'vitest';
import { readLocalNetwork } from './readLocalNetwork';

function createPermissions(known: Record<string, PermissionState>): Pick<Permissions, 'query'> {
  return {
    query: async ({ name }) => {
      const state = known[name];
      if (!state) throw new TypeError(`'${name}' is not a valid enum value of type PermissionName.`);
      return { state } as PermissionStatus;
    },
  };
}

test.each<[string, Record<string, PermissionState>, PermissionState | undefined]>([
  ['Chrome 145', { 'loopback-network': 'denied', 'local-network-access': 'prompt' }, 'denied'],
  ['Chrome 142', { 'local-network-access': 'denied' }, 'denied'],
  ['Firefox, Safari', {}, undefined],
])('%s', async (_name, known, expected) => {
  expect(await readLocalNetwork(createPermissions(known))).toBe(expected);
});

test('a browser without permissions', async () => {
  expect(await readLocalNetwork(undefined)).toBeUndefined();
});
