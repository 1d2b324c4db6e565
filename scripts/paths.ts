export const buildDir = 'build';
export const generatedDir = '.generated';
export const locales = ['pt-BR', 'en'] as const;
export const defaultLocale = 'pt-BR';
export const baseUrl = process.env.PORTAL_BASE_URL ?? '/';

/** What a build is made of. */
export const buildInputs = [
  'docs',
  'examples',
  'i18n',
  'openapi',
  'scripts',
  'src',
  'static',
  'docusaurus.config.ts',
  'package-lock.json',
  'sidebars.ts',
  'sidebarsApi.ts',
  'themeConfig.ts',
];

/** Made by `npm run generate`: never an input, never committed. */
export const generatedPaths = [
  'i18n/en/docusaurus-plugin-content-docs-api',
  'static/contract',
  'static/downloads',
  'static/sandbox',
  'static/sandbox-worker.js',
];
