import { expect, it } from 'vitest';
import type { Json, JsonSchema } from '../contract/types';
import { petsContract } from './fixtures/petsContract';
import { createSchemaCheck } from './schemaCheck';

const check = createSchemaCheck(petsContract.$defs);
const newPet: JsonSchema = { $ref: '#/$defs/NewPet' };

it.each<[string, JsonSchema, Json, string[]]>([
  ['a valid value', newPet, { name: 'Rex' }, []],
  ['a missing field', newPet, {}, ['name is required']],
  ['a field that another asks for', newPet, { name: 'Rex', age: 3 }, ['owner is required when age is sent']],
  ['a wrong type', newPet, { name: 1 }, ['name must be a string']],
  ['a pattern', newPet, { name: 'rex' }, ['Invalid name: it must match pattern ^[A-Z]']],
  ['an unknown field', newPet, { name: 'Rex', nick: 'R' }, ['nick is not a known field']],
  ['two fields', newPet, { name: 'rex', nick: 1 }, ['Invalid name', 'nick is not a known field']],
  [
    'no shape of several',
    newPet,
    { name: 'Rex', owner: {} },
    ['owner must match one of the 2 documented shapes'],
  ],
  ['the whole value', newPet, [], ['The request body must be an object']],
  ['an enum', { enum: [0, 12] }, 3, ['The request body must be 0 or 12']],
  ['an item of a list', { items: newPet }, [{ name: 'Rex' }, {}], ['1.name is required']],
  [
    'a nested item',
    { properties: { pets: { items: newPet } } },
    { pets: [{}] },
    ['pets[0].name is required'],
  ],
  ['a nullable type', { type: ['string', 'null'] }, 3, ['The request body must be a string or a null']],
  ['type before length', { type: 'array', items: { type: 'integer', minLength: 2 } }, ['x'], ['an integer']],
])('tells %s', (_, schema, value, messages) => {
  const told = check(schema, value).map(({ message }) => message);
  expect(told).toHaveLength(messages.length);
  for (const [index, message] of messages.entries()) expect(told[index]).toContain(message);
});

it('names the place in the schema and leaves the contract unmarked', () => {
  const frozen = Object.freeze({ type: 'object', required: ['id'] }) as JsonSchema;
  expect(check(frozen, {})).toEqual([{ field: 'id', message: 'id is required', schemaPath: '#/required' }]);
  expect(check(frozen, { id: 1 })).toEqual([]);
});

it('throws on a reference that leads nowhere', () => {
  expect(() => check({ $ref: '#/$defs/Nobody' }, 1)).toThrow('#/$defs/Nobody');
});
