import { expect, test } from 'vitest';
import { createOperation, jsonBody } from './fixtures/createOperation';
import { toSample } from './toSample';

const bearer = { type: 'http' as const, scheme: 'bearer', obtainedFrom: [] };

test('names the tokens that the call needs', () => {
  const operation = createOperation({
    method: 'get',
    security: [['accessToken', 'linkToken']],
    securitySchemes: [
      { ...bearer, name: 'accessToken' },
      { ...bearer, name: 'linkToken', type: 'apiKey', in: 'query', parameterName: 'token' },
    ],
  });
  expect(toSample(operation, { parameters: {}, texts: {} }, 'https://api.example')).toBe(
    [
      'curl "https://api.example/things?token=$DEMO_LINK_TOKEN" \\',
      "  -H 'Accept: application/json' \\",
      '  -H "Authorization: Bearer $DEMO_ACCESS_TOKEN"',
    ].join('\n'),
  );
});

test('names the demo keys of the product, and shows what was typed in their place', () => {
  const operation = createOperation({ product: 'klavi-ki', requestBody: jsonBody({}) });
  const body = { accessKey: 'ak_demo_7f3c', secretKey: 'other' };
  const sample = toSample(operation, { parameters: {}, body, texts: {} }, 'https://api.example');
  expect(sample).toContain(`"accessKey": "'"$KLAVI_ACCESS_KEY"'"`);
  expect(sample).toContain('"secretKey": "other"');
});

test('a sample of an unfinished form is still a command', () => {
  const operation = createOperation({ requestBody: jsonBody({ required: ['a'] }) });
  expect(toSample(operation, { parameters: {}, texts: {} }, 'https://api.example')).toMatch(/^curl -X POST /);
});

test('a key that only its owner holds is a variable, too', () => {
  const operation = createOperation({ product: 'klavi-ki', requestBody: jsonBody({}) });
  const body = { secretKey: '{{secretKey}}' };
  expect(toSample(operation, { parameters: {}, body, texts: {} }, 'https://api.example')).toContain(
    `"secretKey": "'"$KLAVI_SECRET_KEY"'"`,
  );
});
