import { expect, test } from 'vitest';
import { suggestQueries } from './suggestQueries';
import type { SearchRecord } from './types';

function createField(name: string): SearchRecord {
  return { kind: 'field', page: 0, field: { name, place: 'body' }, text: '' };
}

test('suggests the commonest field and the first path', () => {
  const records: SearchRecord[] = [
    createField('rare'),
    createField('common'),
    { kind: 'api', page: 0, address: 'POST /v1/loans createLoan', text: '' },
    createField('common'),
  ];
  expect(suggestQueries({ records })).toEqual(['common', '/v1/loans']);
});

test('an index of guides alone suggests nothing', () => {
  expect(suggestQueries({ records: [{ kind: 'guide', page: 0, text: 'Oi' }] })).toEqual([]);
});
