import { expect, it } from 'vitest';
import { listOperations } from './listOperations';

const spec = {
  info: { title: 'Pets' },
  tags: [{ name: 'pets', 'x-displayName': 'Animais' }],
  paths: {
    '/pets': {
      parameters: [],
      get: { operationId: 'listPets', summary: 'Listar', tags: ['pets'] },
      post: { operationId: 'addPet', tags: ['pets'] },
    },
    '/health': { get: { operationId: 'health', tags: ['ops'] } },
  },
};

it('groups operations by tag, with display names, and passes over what is no operation', () => {
  expect(listOperations(spec)).toEqual([
    {
      tag: 'Animais',
      operations: [
        { id: 'listPets', summary: 'Listar' },
        { id: 'addPet', summary: 'addPet' },
      ],
    },
    { tag: 'ops', operations: [{ id: 'health', summary: 'health' }] },
  ]);
});

it('answers nothing for a contract without paths', () => {
  expect(listOperations({ info: { title: 'Empty' } })).toEqual([]);
});
