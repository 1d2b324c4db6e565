import { expect, test } from 'vitest';
import type { JsonSchema } from '../../contract/types';
import { renderPage, toText } from '../fixtures/renderPage';
import type { Defs } from '../resolveRef';
import { toSchemaNode } from '../toSchemaNode';
import { SchemaTree } from '.';

function render(schema: JsonSchema, defs: Defs = {}): string {
  return renderPage(<SchemaTree node={toSchemaNode(schema, defs, 'corpo')} />);
}

test('a field has its name in plain text, an id and a link to itself', () => {
  const html = render({
    properties: { redirectURL: { type: 'string', format: 'uri' } },
    required: ['redirectURL'],
  });
  expect(html).toContain('<li id="corpo-redirectURL"');
  expect(html).toMatch(/<a [^>]*href="#corpo-redirectURL"[^>]*>redirectURL<\/a>/);
  expect(toText(html)).toContain('redirectURL string obrigatório formato uri');
});

test.each<[string, JsonSchema, string]>([
  [
    'nested objects',
    { properties: { a: { properties: { b: { type: 'boolean' } } } } },
    'a object Dentro de a b boolean',
  ],
  [
    'lists of objects',
    { properties: { a: { type: 'array', items: { properties: { b: {} } } } } },
    'a object[] Dentro de a Cada item object b qualquer valor',
  ],
  [
    'lists of lists',
    { properties: { a: { items: { items: { properties: { b: {} } } } } } },
    'a object[][] Dentro de a Cada item object b qualquer valor',
  ],
  [
    'plain lists in one line',
    { properties: { a: { type: 'array', items: { type: 'string' }, uniqueItems: true } } },
    'a string[] itens sem repetição',
  ],
  [
    'items with rules',
    { type: 'array', items: { type: 'string', maxLength: 3 } },
    'string[] Cada item string caracteres ≤ 3',
  ],
  [
    'tuples',
    { prefixItems: [{ type: 'number', description: 'Latitude' }, { type: 'number' }], items: false },
    '[number, number] nenhum item além destes number Latitude number',
  ],
  ['null', { properties: { a: { type: ['string', 'null'] } } }, 'a string | null'],
  ['const', { properties: { a: { const: 'pix' } } }, 'a string valor fixo pix'],
  ['enums', { properties: { a: { enum: ['A', 'B'] } } }, 'a string Valores aceitos A B'],
  [
    'defaults and examples',
    { properties: { a: { type: 'integer', default: 12, examples: [6] } } },
    'a integer valor padrão 12 exemplo 6',
  ],
  [
    'patterned names',
    { patternProperties: { '^pf_': { type: 'string' } } },
    '^pf_ nome por expressão regular string',
  ],
  [
    'other names',
    { additionalProperties: { type: 'integer' }, propertyNames: { maxLength: 8 } },
    'Qualquer outro campo integer Nomes dos campos string caracteres ≤ 8',
  ],
  ['not', { type: 'object', not: { required: ['a'] } }, 'Não pode ser object exige a'],
  [
    'conditions',
    { if: { required: ['a'] }, then: { required: ['b'] } },
    'Se for assim object exige a Então object exige b',
  ],
  [
    'dependent schemas',
    { dependentSchemas: { card: { required: ['cvv'] } } },
    'Quando card vem object exige cvv',
  ],
  ['dependent names', { dependentRequired: { card: ['cvv'] } }, 'com card, exige também cvv'],
  [
    'directions',
    { properties: { a: { readOnly: true }, b: { writeOnly: true } } },
    'a qualquer valor só na resposta b qualquer valor só no pedido',
  ],
  ['deprecation', { properties: { a: { type: 'string', deprecated: true } } }, 'a string descontinuado'],
  [
    'what is to be confirmed',
    { properties: { a: { 'x-provisional': 'O nome do campo.' } } },
    'a qualquer valor a confirmar com a klavi O nome do campo.',
  ],
  [
    'merged allOf',
    { allOf: [{ properties: { a: { type: 'string' } } }, { required: ['a'] }] },
    'object a string obrigatório',
  ],
  [
    'split allOf',
    { pattern: '^a', allOf: [{ pattern: 'b$' }] },
    'Tudo isto ao mesmo tempo Opção 1 string expressão regular b$',
  ],
  [
    'anyOf',
    { anyOf: [{ required: ['a'] }, { title: 'Por CNPJ' }] },
    'Uma ou mais destas opções Opção 1 object exige a Por CNPJ',
  ],
  ['boolean schemas', { properties: { a: true, b: false } as never }, 'a qualquer valor b nenhum valor'],
])('shows %s', (_name, schema, expected) => {
  expect(toText(render(schema))).toContain(expected);
});

test('oneOf shows each alternative with the value that chooses it', () => {
  const html = render(
    {
      oneOf: [{ $ref: '#/$defs/Pix' }, { $ref: '#/$defs/Card' }],
      discriminator: { propertyName: 'kind', mapping: { pix: '#/$defs/Pix', card: '#/$defs/Card' } },
    },
    {
      Pix: { type: 'object', properties: { key: {} } },
      Card: { type: 'object', properties: { number: {} } },
    },
  );
  const text = toText(html);
  expect(text).toContain('Exatamente uma destas opções · quem decide é kind');
  expect(text).toContain('Pix object kind = pix key');
  expect(text).toContain('Card object kind = card number');
  expect(html).toContain('id="corpo-Card"');
});

test('recursion is a link to the schema above', () => {
  const html = render(
    { properties: { root: { $ref: '#/$defs/Node' } } },
    {
      Node: { type: 'object', properties: { children: { type: 'array', items: { $ref: '#/$defs/Node' } } } },
    },
  );
  expect(toText(html)).toContain('Recursivo: ver Node');
  expect(html).toContain('href="#corpo-root"');
  expect(html).toContain('id="corpo-root"');
});

test('a $ref that leads nowhere is said, and the rest is shown', () => {
  const text = toText(render({ properties: { a: { $ref: '#/$defs/Gone' }, b: { type: 'string' } } }));
  expect(text).toContain('O contrato cita #/$defs/Gone , que não existe nele.');
  expect(text).toContain('b string');
});

test('what a contract says is text, never markup', () => {
  const html = render({
    properties: { '<img src=x>': { description: '<script>alert(1)</script>', enum: ['<b>'], default: '"&' } },
  });
  expect(html).not.toMatch(/<img|<script|<b>/);
  expect(toText(html)).toContain('<script>alert(1)</script>');
});

test('opens small objects and leaves long ones closed', () => {
  const object = (size: number): JsonSchema => ({
    properties: Object.fromEntries(
      Array.from({ length: size }, (_, index) => [`f${index}`, { type: 'string' }]),
    ),
  });
  expect(render({ properties: { a: object(3) } })).toContain('<details open=""');
  const long = render({ properties: { a: object(30) } });
  expect(long).not.toContain('<details open=""');
  expect(long).toContain('id="corpo-a.f29"');
});
