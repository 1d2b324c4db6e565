import { expect, test } from 'vitest';
import { personas, type Persona } from '../../catalog/personas';
import type { Json } from '../../contract/types';
import { fieldOf } from '../editValues';
import { createOperation, createParameter, jsonBody } from '../fixtures/createOperation';
import type { RequestValues } from '../types';
import { fillPersona } from './fillPersona';

const find = (id: string) => personas.find((persona) => persona.id === id) as Persona;
const text = { type: 'string' };
const none: RequestValues = { parameters: {}, texts: {} };

const operation = createOperation({
  parameters: [
    createParameter({ in: 'query', name: 'personal_tax_id' }),
    createParameter({ in: 'query', name: 'business_tax_id' }),
    createParameter({ in: 'query', name: 'name' }),
  ],
});
const withBody = createOperation({
  requestBody: jsonBody({
    type: 'object',
    required: ['personalTaxId'],
    properties: {
      personalTaxId: { $ref: '#/$defs/Cpf' },
      businessTaxId: text,
      product: { type: 'object', properties: { name: text } },
      partner: { type: 'object', properties: { taxId: text, fullName: text, companyName: text } },
    },
  }),
  $defs: { Cpf: { type: 'string' } },
});

function filled(...parameters: Parameters<typeof fillPersona>): Record<string, Json | undefined> {
  return Object.fromEntries(fillPersona(...parameters).map(([place, { value }]) => [fieldOf(place), value]));
}

test('a person fills CPF and name, and takes a CNPJ out', () => {
  const values = { ...none, parameters: { 'query.business_tax_id': '1' } };
  expect(filled(operation, values, find('ana'))).toEqual({
    'query.personal_tax_id': '11144477735',
    'query.business_tax_id': undefined,
    'query.name': 'Ana Exemplo',
  });
});

test('a company fills its CNPJ, and the CPF of who acts for it where that is required', () => {
  expect(filled(operation, none, find('company'))).toEqual({
    'query.business_tax_id': '11222333000181',
    'query.name': 'Ana Exemplo',
  });
  expect(filled(withBody, none, find('company'))).toEqual({
    'body/personalTaxId': '11144477735',
    'body/businessTaxId': '11222333000181',
  });
});

test('objects that are filled in take part, and names of other things do not', () => {
  const body = { product: { name: 'Conta' }, partner: { taxId: '', companyName: 'X' } };
  expect(filled(withBody, { ...none, body }, find('ana'))).toEqual({
    'body/personalTaxId': '11144477735',
    'body/partner/taxId': '11144477735',
    'body/partner/fullName': 'Ana Exemplo',
    'body/partner/companyName': undefined,
  });
});
