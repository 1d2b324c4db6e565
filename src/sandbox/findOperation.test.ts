import { expect, it } from 'vitest';
import { createOperationFinder } from './findOperation';
import { petsContract } from './fixtures/petsContract';

const find = createOperationFinder(petsContract.operations);

it.each([
  ['GET', '/pets', 'listPets', {}],
  ['post', '/pets', 'createPet', {}],
  ['GET', '/pets/7', 'getPet', { petId: '7' }],
  ['GET', '/pets/a%2Fb', 'getPet', { petId: 'a/b' }],
  ['GET', '/pets/mine', 'getMyPet', {}],
  ['DELETE', '/pets/mine', 'deletePet', { petId: 'mine' }],
  ['GET', '/pets/7.csv', 'exportPet', { petId: '7' }],
])('finds %s %s', (method, path, id, pathParameters) => {
  const found = find(method, path);
  expect(found).toMatchObject({ kind: 'found', operation: { id }, pathParameters });
});

it.each(['/', '', '/pets/', '/pets/7/toys', '/Pets', '/pets/%E0%A4%A'])('knows nothing at "%s"', (path) => {
  expect(find('GET', path)).toEqual({ kind: 'unknownPath' });
});

it('says which methods a path takes', () => {
  expect(find('PUT', '/pets/7')).toEqual({ kind: 'wrongMethod', allowed: ['GET', 'DELETE'] });
});
