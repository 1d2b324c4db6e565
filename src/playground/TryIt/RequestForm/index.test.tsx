import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { JsonSchema, OperationDoc } from '../../../contract/types';
import { createOperation, createParameter, jsonBody } from '../../fixtures/createOperation';
import type { RequestValues } from '../../types';
import { RequestForm } from '.';
import { FormContext, type Form } from './FormContext';

const text = { type: 'string' };

function render(
  operation: OperationDoc,
  values: Partial<RequestValues> = {},
  form: Partial<Form> = {},
): string {
  const whole: RequestValues = { parameters: {}, texts: {}, ...values };
  return renderToString(
    <FormContext
      value={{
        values: whole,
        proposed: whole,
        problems: [],
        origins: {},
        defs: operation.$defs,
        idOf: (field) => `x-${field}`,
        change: () => {},
        ...form,
      }}
    >
      <RequestForm operation={operation} />
    </FormContext>,
  ).replaceAll('<!-- -->', '');
}

function withBody(schema: JsonSchema, mediaType?: string): OperationDoc {
  const body = jsonBody(schema);
  const content = body.content.map((one) => ({ ...one, ...(mediaType && { mediaType }) }));
  return createOperation({ requestBody: { ...body, content } });
}

const name = { type: 'object', properties: { name: text } };

test.each<[string, RequestValues['body'], string]>([
  ['an absent text', {}, '<option value="absent" selected="">'],
  ['an empty text', { name: '' }, '<option value="empty" selected="">'],
])('%s shows what it is', (_name, body, expected) => {
  expect(render(withBody(name), { body })).toContain(expected);
});

test('null shows where it may be, over an empty input', () => {
  const schema = { type: 'object', properties: { name: { type: ['string', 'null'] } } };
  const html = render(withBody(schema), { body: { name: null } });
  expect(html).toContain('<option value="null" selected="">null</option>');
  expect(html).not.toContain('value="null" id');
});

test('a text with content, and a required one, need no word about absence', () => {
  expect(render(withBody(name), { body: { name: 'Ana' } })).not.toContain('value="absent"');
  expect(render(withBody({ ...name, required: ['name'] }), { body: {} })).not.toContain('value="absent"');
});

test.each([
  ['a CPF can be generated', 'personalTaxId', text, true],
  ['a day too', 'day', { ...text, format: 'date' }, true],
  ['a name cannot', 'city', text, false],
])('%s', (_name, field, schema, expected) => {
  const html = render(withBody({ type: 'object', properties: { [field]: schema } }), {
    body: { [field]: 'x' },
  });
  expect(html.includes(`aria-label="Gerar ${field}"`)).toBe(expected);
});

test('personas are offered where a call asks for a CPF, and never beside the reader’s own keys', () => {
  const operation = createOperation({
    parameters: [createParameter({ in: 'query', name: 'personal_tax_id' })],
  });
  const secrets = { names: [], get: () => '', set: () => {} };
  expect(render(operation)).toContain('Usar uma persona de teste');
  expect(render(operation, {}, { secrets })).not.toContain('Usar uma persona de teste');
  expect(render(createOperation({ parameters: [] }))).not.toContain('Usar uma persona de teste');
});

test('a variable is offered in the field of its name until it is there', () => {
  const operation = createOperation({
    parameters: [createParameter({ in: 'path', name: 'linkId', required: true })],
  });
  const variables = [{ name: 'link_id', value: 'l1', from: 'createLink' }];
  expect(render(operation, {}, { variables })).toContain('usar link_id de createLink');
  expect(render(operation, { parameters: { 'path.linkId': 'l1' } }, { variables })).not.toContain(
    'usar link_id',
  );
});

test('maps and unions are shown as what is sent, with the editor one press away', () => {
  const schema: JsonSchema = {
    type: 'object',
    properties: {
      callback: { oneOf: [{ type: 'object', properties: { all: text } }, text] },
      names: { type: 'object', additionalProperties: text },
    },
  };
  const html = render(withBody(schema), { body: { callback: { all: 'https://a.example' } } });
  expect(html).toContain('Editar callback');
  expect(html).toContain('&quot;all&quot;: &quot;https://a.example&quot;');
  expect(html).toContain('+ Preencher names');
});

test('more than 30 folded fields wait until they are unfolded, unless one has a problem', () => {
  const properties = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, text]));
  const operation = withBody({ type: 'object', properties });
  expect(render(operation, { body: {} })).not.toContain('f39');
  const problems = [{ field: 'body/f39', message: 'Preencha' }];
  expect(render(operation, { body: {} }, { problems })).toContain('Preencha');
});

test('a problem of no field of the form is told above it', () => {
  const problems = [{ field: 'body/unknown', message: 'O contrato não conhece este nome.' }];
  expect(render(withBody(name), { body: { unknown: 1 } }, { problems })).toMatch(
    /<code>unknown<\/code> O contrato/,
  );
});

test.each([
  ['text/plain', {}, '<textarea'],
  ['application/json', {}, 'Corpo em JSON'],
  ['application/json', name, 'Formulário'],
  ['multipart/form-data', name, 'x-body/name'],
])('a body of %s %j', (mediaType, schema, expected) => {
  expect(render(withBody(schema, mediaType), { body: {} })).toContain(expected);
});

test('several media types are a choice', () => {
  const [content] = jsonBody(name).content;
  const other = { ...content, mediaType: 'multipart/form-data', examples: [] };
  const operation = createOperation({
    requestBody: { required: true, content: content ? [content, other] : [] },
  });
  expect(render(operation, { mediaType: 'multipart/form-data' })).toMatch(
    /<option selected="">multipart\/form-data/,
  );
});
