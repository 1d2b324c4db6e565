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

test('personas are offered where a call asks for a CPF, and never beside the reader’s own keys', () => {
  const operation = createOperation({
    parameters: [createParameter({ in: 'query', name: 'personal_tax_id' })],
  });
  const secrets = { names: [], get: () => '', set: () => {} };
  expect(render(operation)).toContain('Usar uma persona de teste');
  expect(render(operation, {}, { secrets })).not.toContain('Usar uma persona de teste');
  expect(render(createOperation({ parameters: [] }))).not.toContain('Usar uma persona de teste');
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

test.each([
  ['text/plain', {}, '<textarea'],
  ['application/json', {}, 'Corpo em JSON'],
  ['application/json', name, 'Formulário'],
  ['multipart/form-data', name, 'x-body/name'],
])('a body of %s %j', (mediaType, schema, expected) => {
  expect(render(withBody(schema, mediaType), { body: {} })).toContain(expected);
});
