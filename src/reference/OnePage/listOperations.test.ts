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

it('lists webhooks after operations, by their keys, those that are references, too', () => {
  const webhooks = {
    pet_born: { post: { summary: 'Nasceu', tags: ['pets'] } },
    pet_died: { $ref: '#/components/pathItems/died' },
  };
  const components = { pathItems: { died: { post: { summary: 'Morreu', tags: ['events'] } } } };
  expect(listOperations({ ...spec, webhooks, components })).toEqual([
    {
      tag: 'Animais',
      operations: [
        { id: 'listPets', summary: 'Listar' },
        { id: 'addPet', summary: 'addPet' },
        { id: 'pet_born', summary: 'Nasceu' },
      ],
    },
    { tag: 'ops', operations: [{ id: 'health', summary: 'health' }] },
    { tag: 'events', operations: [{ id: 'pet_died', summary: 'Morreu' }] },
  ]);
});

it('answers nothing for a contract without paths', () => {
  expect(listOperations({ info: { title: 'Empty' } })).toEqual([]);
});
