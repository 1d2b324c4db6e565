import { expect, test } from 'vitest';
import type { JsonSchema } from '../../contract/types';
import { meaningOf, type Meaning } from './meaningOf';

const text = { type: 'string' };

test.each<[string, JsonSchema, Meaning | undefined]>([
  ['personalTaxId', text, 'cpf'],
  ['personal_tax_id', text, 'cpf'],
  ['enquiryCpf', { type: ['string', 'null'] }, 'cpf'],
  ['businessTaxId', text, 'cnpj'],
  ['taxId', text, 'taxId'],
  ['phone', text, 'phone'],
  ['redirectURL', text, 'url'],
  ['callbackUrl', text, 'url'],
  ['email', text, 'email'],
  ['externalTrackId', text, 'unique'],
  ['anything', { ...text, 'x-unique': true }, 'unique'],
  ['anything', { ...text, format: 'cnpj' }, 'cnpj'],
  ['published', { ...text, format: 'date' }, 'date'],
  ['at', { ...text, format: 'date-time' }, 'dateTime'],
  ['linkId', { ...text, format: 'uuid' }, 'uuid'],
  ['name', text, undefined],
  ['personalTaxId', { type: 'integer' }, undefined],
])('%s %j is about %s', (name, schema, expected) => {
  expect(meaningOf(name, schema)).toBe(expected);
});
