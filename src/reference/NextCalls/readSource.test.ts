import { expect, test } from 'vitest';
import { readSource } from './readSource';

test.each([
  ['$response.body#/consentId', 'responseBody', 'consentId'],
  ['$response.body#/0/consentId', 'responseBody', '0.consentId'],
  ['{$response.body#/id}', 'responseBody', 'id'],
  ['$response.body', 'constant', '$response.body'],
  ['$response.header.Location', 'responseHeader', 'Location'],
  ['$request.path.consentId', 'requestParameter', 'consentId'],
  ['$request.query.page', 'requestParameter', 'page'],
  ['$request.body#/userId', 'requestBody', 'userId'],
  ['BRL', 'constant', 'BRL'],
])('reads %s', (value, from, field) => {
  expect(readSource(value)).toEqual({ from, field });
});
