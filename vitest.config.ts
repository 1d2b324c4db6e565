import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@site\/(.*)/, replacement: at('./') + '$1' },
      { find: '@generated/codeTranslations', replacement: at('./test/codeTranslations.ts') },
      {
        find: /^@docusaurus\/(Translate|Link|useBaseUrl|Head|BrowserOnly|useIsBrowser)$/,
        replacement: at('./node_modules/@docusaurus/core/lib/client/exports/') + '$1.js',
      },
    ],
  },
  test: {
    include: ['{src,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    css: { modules: { classNameStrategy: 'non-scoped' } },
    server: { deps: { inline: [/@docusaurus/] } },
  },
});
