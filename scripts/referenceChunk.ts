import type { Plugin } from '@docusaurus/types';

/**
 * Gives the reference's code a file of its own. Docusaurus puts what half of all pages use into a chunk that every page
 * loads; with a page per operation and webhook, guides and the home page would carry the reference.
 */
export function referenceChunk(): Plugin {
  return {
    name: 'reference-chunk',
    configureWebpack(_config, isServer) {
      if (isServer) return {};
      const reference = {
        name: 'reference',
        test: /[\\/]src[\\/](reference|contract)[\\/]/,
        minChunks: 8,
        // Before Docusaurus' own group, which has 40.
        priority: 45,
      };
      return { optimization: { splitChunks: { cacheGroups: { reference } } } };
    },
  };
}
