import { describe, expect, test } from 'vitest';
import { resolveSearchProvider } from './provider';

const all = { ALGOLIA_APP_ID: 'APP', ALGOLIA_SEARCH_KEY: 'key', ALGOLIA_INDEX: 'portal' };

describe('resolveSearchProvider', () => {
  test.each([{}, { ALGOLIA_APP_ID: '' }, { ALGOLIA_APP_ID: ' ', ALGOLIA_INDEX: undefined }])(
    '%j: the search that comes with the portal',
    (env) => {
      expect(resolveSearchProvider(env)).toEqual({ kind: 'embedded' });
    },
  );

  test('all three variables: DocSearch', () => {
    expect(resolveSearchProvider({ ...all, OTHER: 'x' })).toEqual({
      kind: 'algolia',
      appId: 'APP',
      apiKey: 'key',
      indexName: 'portal',
    });
  });

  test.each([
    [{ ...all, ALGOLIA_SEARCH_KEY: undefined }, 'missing: ALGOLIA_SEARCH_KEY.'],
    [{ ...all, ALGOLIA_INDEX: '  ' }, 'missing: ALGOLIA_INDEX.'],
    [{ ALGOLIA_INDEX: 'portal' }, 'missing: ALGOLIA_APP_ID, ALGOLIA_SEARCH_KEY.'],
  ])('some of them: an error that names the others', (env, message) => {
    expect(() => resolveSearchProvider(env)).toThrow(message);
  });
});
