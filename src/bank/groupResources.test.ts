import { expect, test } from 'vitest';
import { checkChoice, groupResources } from './groupResources';

const account = (accountId: string, permission: string) => ({
  accountId,
  permission,
  kind: 'checking',
  label: accountId,
});
const resources = [
  account('a', 'ACCOUNTS_ALL'),
  account('k', 'CREDIT_CARDS_ALL'),
  account('b', 'ACCOUNTS_ALL'),
];
const groups = groupResources(['REGISTRATION_ALL', 'ACCOUNTS_ALL'], resources);

test('groups keep their order and their own accounts', () => {
  expect(
    groups.map(({ permission, resources: own }) => [permission, own.map(({ accountId }) => accountId)]),
  ).toEqual([
    ['REGISTRATION_ALL', []],
    ['ACCOUNTS_ALL', ['a', 'b']],
  ]);
});

test.each([
  [[], [], { ok: false }],
  [['REGISTRATION_ALL'], [], { ok: true }],
  [['ACCOUNTS_ALL'], ['b'], { ok: true }],
  [['REGISTRATION_ALL', 'ACCOUNTS_ALL'], [], { ok: false, permission: 'ACCOUNTS_ALL' }],
  [['ACCOUNTS_ALL'], ['k'], { ok: false, permission: 'ACCOUNTS_ALL' }],
])('%j with accounts %j', (permissions, accountIds, outcome) => {
  expect(checkChoice(groups, { permissions, accountIds })).toEqual(outcome);
});
