import { expect, test } from 'vitest';
import { createOperation, jsonBody } from '../fixtures/createOperation';
import { toSampleRequest } from '../toSampleRequest';
import { toExports } from './toExports';

const product = 'klavi-ki';
const bearer = { type: 'http' as const, scheme: 'bearer', obtainedFrom: [] };
const operation = createOperation({
  product,
  requestBody: jsonBody({}),
  security: [['accessToken']],
  securitySchemes: [{ ...bearer, name: 'accessToken' }],
});

test.each([
  [
    'the local sandbox knows the demo keys',
    { accessKey: 'ak_demo_7f3c', secretKey: '{{secretKey}}' },
    true,
    [
      "export KLAVI_ACCESS_TOKEN='…'",
      "export KLAVI_ACCESS_KEY='ak_demo_7f3c'",
      "export KLAVI_SECRET_KEY='sk_demo_91be'",
    ],
  ],
  [
    'a host of klavi does not',
    { secretKey: 'sk_demo_91be' },
    false,
    ["export KLAVI_ACCESS_TOKEN='…'", "export KLAVI_SECRET_KEY='…'"],
  ],
  ['only what the call uses is set', { a: 1 }, true, ["export KLAVI_ACCESS_TOKEN='…'"]],
])('%s', (_name, body, simulated, expected) => {
  const sample = toSampleRequest(operation, { parameters: {}, body, texts: {} }, 'https://api.example.com');
  expect(toExports(sample, { product, simulated })).toEqual(expected);
});
