import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

export type OnePageReferenceOptions = { locale: string; generatedDir: string };

/**
 * Docusaurus plugin: one route a contract, `/api/<product>/completa`, whose own chunk alone carries the
 * whole specification, so that no other page's weight depends on the contract's.
 */
export function onePageReference(context: LoadContext, options: OnePageReferenceOptions): Plugin {
  const specs = join(options.generatedDir, options.locale, 'openapi');
  return {
    name: 'one-page-reference',
    async contentLoaded({ actions }) {
      const files = existsSync(specs) ? readdirSync(specs).filter((name) => name.endsWith('.json')) : [];
      for (const file of files.sort()) {
        const product = file.replace(/\.json$/, '');
        actions.addRoute({
          path: `${context.baseUrl}api/${product}/completa`,
          component: '@site/src/reference/OnePage/index.tsx',
          props: { product },
          modules: { spec: `@site/${specs}/${file}` },
          exact: true,
        });
      }
    },
    configureWebpack: () => ({
      resolve: {
        // Redoc asks these for loading a specification by URL, which we never do; they drag Node's modules in.
        alias: {
          '@redocly/openapi-core/lib/bundle$': false,
          '@redocly/openapi-core/lib/config/config$': false,
          path: false,
        },
      },
    }),
    getPathsToWatch: () => [resolve(specs)],
  };
}
