import { expect, test } from 'vitest';
import { toSlug } from './toSlug';

test.each([
  ['createAccessToken', 'create-access-token'],
  ['listInstitutionStatus', 'list-institution-status'],
  ['getOAuth2Token', 'get-o-auth2-token'],
  ['pf_categorized_checking_l2', 'pf-categorized-checking-l2'],
  ['list2Books', 'list2-books'],
  ['parseXMLFile', 'parse-xml-file'],
  ['get_user.data', 'get-user-data'],
  ['CONSENT', 'consent'],
])('%s becomes %s', (operationId, slug) => {
  expect(toSlug(operationId)).toBe(slug);
});
