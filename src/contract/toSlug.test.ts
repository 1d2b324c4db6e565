import { expect, test } from 'vitest';
import { toSlug } from './toSlug';

test.each([
  ['createAccessToken', 'create-access-token'],
  ['listInstitutionStatus', 'list-institution-status'],
  ['getOAuth2Token', 'get-o-auth-2-token'],
  ['parseXMLFile', 'parse-xml-file'],
  ['get_user.data', 'get-user-data'],
  ['CONSENT', 'consent'],
])('%s becomes %s', (operationId, slug) => {
  expect(toSlug(operationId)).toBe(slug);
});
