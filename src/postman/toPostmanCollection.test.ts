import { expect, test } from 'vitest';
import { toPostmanCollection } from './toPostmanCollection';

const call = {
  summary: 'Criar um link',
  request: {
    method: 'POST',
    url: 'https://api.example.com/links',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer {{accessToken}}' },
    body: '{"secretKey":"{{secretKey}}"}',
  },
};

test('is a collection of format 2.1 whose variables are empty', () => {
  const collection = JSON.parse(toPostmanCollection([call])) as Record<string, unknown>;
  expect(collection).toMatchObject({
    info: { name: 'klavi', schema: expect.stringContaining('v2.1.0') as unknown },
    item: [
      {
        name: 'Criar um link',
        request: { method: 'POST', url: call.request.url, body: { mode: 'raw', raw: call.request.body } },
      },
    ],
    variable: [
      { key: 'accessToken', value: '' },
      { key: 'secretKey', value: '' },
    ],
  });
});

test('leaves out bodies that are no text', () => {
  const sent = { ...call, request: { ...call.request, body: new Blob(['x']) } };
  expect(toPostmanCollection([sent])).not.toContain('"body"');
});
