import { fileURLToPath } from 'node:url';
import { transformWithOxc, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const jsx = { runtime: 'automatic' } as const;

/** Docusaurus ships its client exports as .js files with JSX in them. */
const docusaurusJsx: Plugin = {
  name: 'docusaurus-jsx',
  enforce: 'pre',
  async transform(code, id) {
    if (!/@docusaurus\/core\/lib\/client\/exports\/.*\.js$/.test(id)) return undefined;
    return transformWithOxc(code, id, { lang: 'jsx', jsx });
  },
};

export default defineConfig({
  plugins: [docusaurusJsx],
  oxc: { jsx },
  resolve: {
    alias: [
      { find: /^@site\/(.*)/, replacement: at('./') + '$1' },
      { find: '@generated/codeTranslations', replacement: at('./test/codeTranslations.ts') },
      {
        find: /^@docusaurus\/(Translate|Interpolate|Link|useBaseUrl|Head|BrowserOnly|useIsBrowser)$/,
        replacement: at('./node_modules/@docusaurus/core/lib/client/exports/') + '$1.js',
      },
    ],
  },
  test: {
    include: ['{src,scripts,examples}/**/*.test.{ts,tsx}'],
    environment: 'node',
    css: { modules: { classNameStrategy: 'non-scoped' } },
    server: { deps: { inline: [/@docusaurus/] } },
  },
});
