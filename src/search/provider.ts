export type SearchProvider =
  { kind: 'embedded' } | { kind: 'algolia'; appId: string; apiKey: string; indexName: string };

const variables = ['ALGOLIA_APP_ID', 'ALGOLIA_SEARCH_KEY', 'ALGOLIA_INDEX'] as const;

/**
 * Chooses the search out of the build's environment: the portal's own, or Algolia DocSearch when its three
 * variables are set. Fails when only some are, for a build must not fall back unnoticed.
 */
export function resolveSearchProvider(env: Record<string, string | undefined>): SearchProvider {
  const [appId, apiKey, indexName] = variables.map((name) => env[name]?.trim() ?? '');
  const missing = variables.filter((name) => !env[name]?.trim());
  if (missing.length === variables.length) return { kind: 'embedded' };
  if (!appId || !apiKey || !indexName) {
    throw new Error(
      `DocSearch needs ${variables.join(', ')}; missing: ${missing.join(', ')}. ` +
        'Set it, or unset the others to use the search that comes with the portal.',
    );
  }
  return { kind: 'algolia', appId, apiKey, indexName };
}
