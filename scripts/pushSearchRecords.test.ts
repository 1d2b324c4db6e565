import { describe, expect, test } from 'vitest';
import type { DocSearchRecord } from '../src/search/toDocSearchRecords';
import { describeRecords, readTarget } from './pushSearchRecords';

const env = {
  ALGOLIA_APP_ID: 'APP',
  ALGOLIA_SEARCH_KEY: 'search',
  ALGOLIA_INDEX: 'portal',
  ALGOLIA_ADMIN_KEY: 'admin',
  PORTAL_URL: 'https://portal.example/',
};

describe('readTarget', () => {
  test('reads the index, the admin key and the origin', () => {
    expect(readTarget(env)).toEqual({
      appId: 'APP',
      indexName: 'portal',
      adminKey: 'admin',
      siteUrl: 'https://portal.example',
    });
  });

  test.each([
    [{}, 'Set ALGOLIA_APP_ID'],
    [{ ...env, ALGOLIA_INDEX: '' }, 'missing: ALGOLIA_INDEX'],
    [{ ...env, PORTAL_URL: undefined }, 'Set PORTAL_URL'],
    [{ ...env, ALGOLIA_ADMIN_KEY: undefined }, 'Set ALGOLIA_ADMIN_KEY'],
  ])('%j stops with what to do', (incomplete, message) => {
    expect(() => readTarget(incomplete)).toThrow(message);
  });
});

test('describeRecords counts by locale and type and shows one of each', () => {
  const record = { objectID: '1', type: 'lvl1', language: 'en' } as DocSearchRecord;
  const text = describeRecords([record, { ...record, objectID: '2' }, { ...record, type: 'content' }]);
  expect(text).toContain('en lvl1: 2, such as {\n  "objectID": "1"');
  expect(text).toContain('en content: 1');
});
