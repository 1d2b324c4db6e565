import type { Config } from '@docusaurus/types';
import type * as Preset from '@docusaurus/preset-classic';
import { referenceChunk } from './scripts/referenceChunk';
import { remarkContractLists } from './scripts/remarkContractLists';
import { remarkSnippets } from './scripts/remarkSnippets';
import { remarkTryIt } from './scripts/remarkTryIt';
import { onePageReference } from './scripts/onePageReference';
import { resolveSearchProvider } from './src/search/provider';
import { themeConfig } from './themeConfig';

const defaultLocale = 'pt-BR';
/** Docusaurus evaluates this file once a locale. */
const locale = process.env.DOCUSAURUS_CURRENT_LOCALE ?? defaultLocale;
const rootUrl = process.env.PORTAL_BASE_URL ?? '/';

const taglines: Record<string, string> = {
  'pt-BR': 'Guias, referência e sandbox para integrar klavi Ki e klaaS',
  en: 'Guides, reference and a sandbox to integrate klavi Ki and klaaS',
};

const search = resolveSearchProvider(process.env);
const generatedDir = '.generated';
const beforeDefaultRemarkPlugins = [
  [remarkTryIt, { locale, generatedDir }],
  [remarkSnippets, { locale, generatedDir, examplesDir: 'examples' }],
  [remarkContractLists, { locale, generatedDir }],
];

const config: Config = {
  title: 'klavi',
  tagline: taglines[locale],
  favicon: 'img/favicon.svg',
  url: process.env.PORTAL_URL ?? 'http://localhost:3000',
  baseUrl: rootUrl,
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: { v4: true, faster: true },
  // One name for both locales: the colour mode is one choice.
  storage: { type: 'localStorage', namespace: 'klavi' },
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  i18n: {
    defaultLocale,
    locales: [defaultLocale, 'en'],
    localeConfigs: {
      'pt-BR': { label: 'Português', htmlLang: 'pt-BR' },
      en: { label: 'English', htmlLang: 'en' },
    },
  },
  customFields: { rootUrl, search },
  presets: [
    [
      'classic',
      {
        blog: false,
        docs: { routeBasePath: '/', sidebarPath: './sidebars.ts', beforeDefaultRemarkPlugins },
        theme: { customCss: ['./src/css/fonts.css', './src/css/tokens.css', './src/css/custom.css'] },
        sitemap: { ignorePatterns: ['/**/sandbox/{banco,lgpd,jornada,retorno}'] },
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      { id: 'api', path: 'api', routeBasePath: 'api', sidebarPath: './sidebarsApi.ts', breadcrumbs: true },
    ],
    referenceChunk,
    (context) => onePageReference(context, { locale, generatedDir }),
  ],
  themeConfig: {
    ...themeConfig,
    ...(search.kind === 'algolia' && {
      algolia: {
        appId: search.appId,
        apiKey: search.apiKey,
        indexName: search.indexName,
        searchPagePath: false,
      },
    }),
  } satisfies Preset.ThemeConfig,
};

export default config;
