import { expect, test } from 'vitest';
import type { JsonSchema } from '../contract/types';
import type { SchemaGroup, SchemaNode } from './schemaNode';
import { toSchemaNode } from './toSchemaNode';

function childrenOf(group: SchemaGroup): [string, SchemaNode][] {
  switch (group.kind) {
    case 'fields':
    case 'tuple':
      return group.nodes.map((node) => [group.kind, node]);
    case 'variants':
      return group.variants.map(({ label, node }) => [`${group.composition} ${label}`, node]);
    case 'conditional':
      return group.branches.map(({ role, node }) => [role, node]);
    default:
      return [[group.kind, group.node]];
  }
}

/** A tree in lines, so that a test shows all of it: `anchor: type` and what refers elsewhere. */
function outline(node: SchemaNode, role = 'root', depth = 0): string[] {
  const references = node.references.map((reference) =>
    reference.kind === 'unknown'
      ? ` ?${reference.ref}`
      : ` ${reference.kind} ${reference.name}@${reference.anchor}`,
  );
  const line = `${'  '.repeat(depth)}${role} ${node.anchor}${node.required ? '*' : ''}: ${node.typeLabel}${references.join('')}`;
  return [
    line,
    ...node.groups.flatMap(childrenOf).flatMap(([name, child]) => outline(child, name, depth + 1)),
  ];
}

const defs: Record<string, JsonSchema> = {
  Node: {
    type: 'object',
    properties: {
      parent: { oneOf: [{ $ref: '#/$defs/Node' }, { type: 'null' }] },
      owner: { allOf: [{ $ref: '#/$defs/Node' }], description: 'dona' },
      children: { type: 'array', items: { $ref: '#/$defs/Node' } },
    },
  },
  Pet: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' }, friend: { $ref: '#/$defs/Pet' } },
    discriminator: { propertyName: 'kind', mapping: { dog: '#/$defs/Dog', cat: '#/$defs/Cat' } },
  },
  Dog: { allOf: [{ $ref: '#/$defs/Pet' }, { properties: { barks: { type: 'boolean' } } }] },
  Cat: { allOf: [{ $ref: '#/$defs/Pet' }, { properties: { lives: { type: 'integer' } } }] },
  Loop: { $ref: '#/$defs/Loop' },
  Ping: { pattern: 'a', allOf: [{ $ref: '#/$defs/Pong' }] },
  Pong: { pattern: 'b', allOf: [{ $ref: '#/$defs/Ping' }] },
};

test.each<[string, JsonSchema | boolean, string[]]>([
  [
    'nested objects',
    {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'object', properties: { b: { type: 'string' } } } },
    },
    ['root corpo: object', '  fields corpo-a*: object', '    fields corpo-a.b: string'],
  ],
  [
    'lists of lists',
    { type: 'array', items: { type: 'array', items: { type: 'object', properties: { b: {} } } } },
    [
      'root corpo: object[][]',
      '  items corpo-item: object[]',
      '    items corpo-item-2: object',
      '      fields corpo-b: qualquer valor',
    ],
  ],
  [
    'a tuple with a rest',
    { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], items: { type: 'boolean' } },
    [
      'root corpo: [string, number, …]',
      '  tuple corpo-0: string',
      '  tuple corpo-1: number',
      '  restItems corpo-item: boolean',
    ],
  ],
  [
    'pattern, additional and constrained names',
    {
      patternProperties: { '^pf_': { type: 'string' } },
      additionalProperties: { type: 'integer' },
      propertyNames: { maxLength: 9 },
    },
    [
      'root corpo: object',
      '  fields corpo-_pf_: string',
      '  additional corpo-additionalProperties: integer',
      '  propertyNames corpo-propertyNames: string',
    ],
  ],
  [
    'alternatives',
    { oneOf: [{ title: 'Chave Pix', properties: { key: {} } }, { properties: { key: {} } }] },
    [
      'root corpo: object',
      '  oneOf Chave Pix corpo-Chave_Pix: object',
      '    fields corpo-Chave_Pix.key: qualquer valor',
      '  oneOf Opção 2 corpo-Opção_2: object',
      '    fields corpo-Opção_2.key: qualquer valor',
    ],
  ],
  [
    'an allOf that cannot be one schema',
    { pattern: '^a', allOf: [{ pattern: 'b$' }] },
    ['root corpo: string', '  allOf Opção 1 corpo-Opção_1: string'],
  ],
  [
    'not, contains, if and dependent schemas',
    {
      not: { required: ['a'] },
      contains: { const: 1 },
      if: { required: ['b'] },
      then: { required: ['c'] },
      dependentSchemas: { d: { required: ['e'] } },
    },
    [
      'root corpo: array',
      '  contains corpo-contains: integer',
      '  not corpo-not: object',
      '  if corpo-if: object',
      '  then corpo-then: object',
      '  dependent corpo-d: object',
    ],
  ],
  [
    'recursion, however it is wrapped',
    { $ref: '#/$defs/Node' },
    [
      'root corpo: object',
      '  fields corpo-parent: object | null recursive Node@corpo',
      '  fields corpo-owner: object recursive Node@corpo',
      '  fields corpo-children: object[]',
      '    items corpo-children.item: object recursive Node@corpo',
    ],
  ],
  [
    'inheritance by discriminator',
    { $ref: '#/$defs/Pet' },
    [
      'root corpo: object',
      '  fields corpo-kind*: string',
      '  fields corpo-friend: object recursive Pet@corpo',
      '  oneOf Dog corpo-Dog: object',
      '    fields corpo-Dog.kind*: string',
      '    fields corpo-Dog.friend: object recursive Pet@corpo-Dog',
      '    fields corpo-Dog.barks: boolean',
      '  oneOf Cat corpo-Cat: object',
      '    fields corpo-Cat.kind*: string',
      '    fields corpo-Cat.friend: object recursive Pet@corpo-Cat',
      '    fields corpo-Cat.lives: integer',
    ],
  ],
  ['a $ref that leads nowhere', { $ref: '#/$defs/Gone' }, ['root corpo: Gone ?#/$defs/Gone']],
  [
    'boolean schemas',
    { properties: { a: true, b: false } as never },
    ['root corpo: object', '  fields corpo-a: qualquer valor', '  fields corpo-b: nenhum valor'],
  ],
  ['everything', true, ['root corpo: qualquer valor']],
  ['a $ref to itself', { $ref: '#/$defs/Loop' }, ['root corpo: qualquer valor recursive Loop@corpo']],
])('draws %s', (_name, schema, expected) => {
  expect(outline(toSchemaNode(schema, defs, 'corpo'))).toEqual(expected);
});

test('ends when two schemas contain each other and cannot be merged', () => {
  expect(outline(toSchemaNode({ $ref: '#/$defs/Ping' }, defs, 'corpo')).length).toBeLessThan(10);
});

test('takes discriminator values from the mapping, or from the name', () => {
  const pets = { Dog: {}, Cat: {} };
  const oneOf = [{ $ref: '#/$defs/Dog' }, { $ref: '#/$defs/Cat' }];
  const discriminator = { propertyName: 'kind', mapping: { dog: '#/$defs/Dog', puppy: 'Dog' } };
  const [group] = toSchemaNode({ oneOf, discriminator }, pets, 'corpo').groups;
  expect(group).toMatchObject({
    kind: 'variants',
    discriminator: 'kind',
    variants: [{ discriminatorValues: ['dog', 'puppy'] }, { discriminatorValues: ['Cat'] }],
  });
});

test('carries words, flags, values and provisional notes', () => {
  const node = toSchemaNode(
    {
      type: 'string',
      description: 'Estado.',
      enum: ['A', ''],
      examples: ['A'],
      deprecated: true,
      readOnly: true,
      'x-provisional': 'os valores',
    },
    {},
    'corpo',
  );
  expect(node).toMatchObject({
    description: 'Estado.',
    enumValues: ['A', '""'],
    examples: [{ code: 'A' }],
    deprecated: true,
    readOnly: true,
    writeOnly: false,
    provisional: 'os valores',
  });
});

test('links a schema that a long page already shows instead of repeating it', () => {
  const wide = {
    type: 'object',
    properties: Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`f${i}`, {}])),
  };
  const tree = toSchemaNode(
    { properties: { first: { $ref: '#/$defs/Wide' }, second: { $ref: '#/$defs/Wide' } } },
    { Wide: wide },
    'corpo',
  );
  const [fields] = tree.groups;
  const [, second] = fields?.kind === 'fields' ? fields.nodes : [];
  expect(second?.references).toEqual([{ kind: 'repeated', name: 'Wide', anchor: 'corpo-first' }]);
});
