import { expect, it } from 'vitest';
import { readLibrary } from './fixtures/readLibrary';
import { readContract } from './readContract';
import { pickDefs, toOperationDoc, toOperationSummary } from './toOperationDoc';
import type { JsonSchema } from './types';

const contract = readContract('library', readLibrary());

it.each([
  ['createToken', ['Key', 'Token', 'Error']],
  ['listBooks', ['Book', 'Shelf']],
  ['getBook', ['Book', 'Error', 'Shelf']],
])('gives %s the schemas that it reaches and no other', (id, names) => {
  expect(Object.keys(toOperationDoc(contract, id).$defs)).toEqual(names);
});

it('keeps references as they are', () => {
  const { $defs, responses } = toOperationDoc(contract, 'getBook');
  expect(responses[0]?.content[0]?.schema).toEqual({ $ref: '#/$defs/Book' });
  expect($defs.Shelf?.properties?.parent).toEqual({ $ref: '#/$defs/Shelf' });
});

it('reaches schemas through every way of nesting them', () => {
  const defs = Object.fromEntries(
    [...'abcdefgh'].map((name): [string, JsonSchema] => [name, { title: name }]),
  );
  const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
  const root: JsonSchema = {
    prefixItems: [ref('a')],
    patternProperties: { '^x': ref('b') },
    not: ref('c'),
    oneOf: [{ allOf: [ref('d')] }],
    discriminator: { propertyName: 'kind', mapping: { e: '#/$defs/e' } },
    items: { $ref: '#/$defs/f/properties/x' },
    default: ref('g'),
  };
  expect(Object.keys(pickDefs(defs, [root]))).toEqual(['e', 'a', 'b', 'c', 'f', 'd']);
});

it('says of the operations it names what a link needs', () => {
  const { related } = toOperationDoc(contract, 'getBook');
  const named = contract.operations.find(({ id }) => id === 'getBook')?.securitySchemes[0]?.obtainedFrom[0];
  expect(named).toBeDefined();
  expect(related.map(({ id }) => id)).toContain(named?.operationId);
  expect(related[0]).toHaveProperty('summary');
});

it('names the operation that is not there', () => {
  expect(() => toOperationDoc(contract, 'nope')).toThrow('library has no operation "nope"');
});

it('sums an operation up', () => {
  expect(toOperationSummary(toOperationDoc(contract, 'listBooks'))).toEqual({
    product: 'library',
    id: 'listBooks',
    method: 'get',
    path: '/books',
    tag: 'books',
    summary: 'Listar livros',
    deprecated: false,
    provisional: 'confirmar a ordem',
  });
});
