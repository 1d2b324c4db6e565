import { expect, test } from 'vitest';
import { answersOf } from './answers';
import { collectVariables, listVariables, setVariable } from './variables';
import { vault } from './vault';

const answer = (at: number, body: object) => ({ at, body: body as Record<string, string>, carried: {} });

test('ids are found, the newest first, and nothing else', () => {
  const found = collectVariables({
    createLink: answer(1, { linkId: 'old', linkToken: 't', expireIn: 1800 }),
    listThings: answer(2, [{ linkId: 'new', data: { request_id: 'r', valid: 'no' } }] as never),
  });
  expect(found.map(({ name, value, from }) => [name, value, from])).toEqual([
    ['linkId', 'new', 'listThings'],
    ['request_id', 'r', 'listThings'],
  ]);
});

test('the reader’s edit wins, adds and takes out, in one environment', () => {
  answersOf('local').keep('demo', 'createLink', answer(1, { linkId: 'mine' }));
  setVariable('local', 'demo', 'linkId', 'edited');
  setVariable('local', 'demo', 'other', 'added');
  expect(listVariables('local', 'demo').map(({ name, value, edited }) => [name, value, edited])).toEqual([
    ['linkId', 'edited', true],
    ['other', 'added', true],
  ]);
  setVariable('local', 'demo', 'linkId', undefined);
  expect(listVariables('local', 'demo').map(({ name }) => name)).toEqual(['other']);
  expect(listVariables('homologacao', 'demo')).toEqual([]);
});

test('keys are held by environment and product, and forgotten', () => {
  vault.setKey('homologacao', 'demo', 'secretKey', 'a');
  vault.setKey('homologacao', 'demo', 'secretKey', 'b');
  vault.setToken('sandbox', 'demo', 'accessToken', 't');
  expect(vault.keys('homologacao', 'demo')).toEqual({ secretKey: 'b' });
  expect(vault.keys('sandbox', 'demo')).toEqual({});
  expect(vault.tokens('sandbox', 'demo')).toEqual({ accessToken: 't' });
  vault.setKey('homologacao', 'demo', 'secretKey', '');
  expect(vault.keys('homologacao', 'demo')).toEqual({});
  vault.forget();
  expect(vault.all()).toEqual([]);
});
