import { createHash } from 'node:crypto';
import { toOperationDoc, toOperationSummary } from '../../src/contract/toOperationDoc';
import { toSandboxContract } from '../../src/contract/toSandboxContract';
import { toSlug } from '../../src/contract/toSlug';
import { toWebhookDoc, toWebhookSummary } from '../../src/contract/toWebhookDoc';
import type { Contract } from '../../src/contract/types';
import { toConsoleDoc } from '../../src/playground/toConsoleDoc';
import { defaultLocale, locales } from '../paths';
import { downloadNames } from './downloadNames';
import type { Page } from './generatePages';
import { listProvisional } from './listProvisional';
import type { ContractSource } from './readSources';
import { toSidebar, toSidebarTranslations } from './toSidebar';
import { toWebhookPage } from './toWebhookPage';

/** A file that is made of the contracts, by its path from the project's folder. */
export type GeneratedFile = { path: string; text: string };

export const translatedApiDir = 'i18n/en/docusaurus-plugin-content-docs-api';

/** The folders that hold generated files only: what isn't made any more is removed from them. */
export const ownedFolders = [
  'api',
  translatedApiDir,
  'static/contract',
  ...locales.flatMap((locale) =>
    ['contract', 'console', 'openapi', 'tool', 'webhook'].map((folder) => `.generated/${locale}/${folder}`),
  ),
];

/** What pages and consoles need of one product's contract in one language. */
export function toProductFiles(source: ContractSource): GeneratedFile[] {
  const { product, locale, document, contract } = source;
  return [
    { path: `.generated/${locale}/openapi/${product}.json`, text: JSON.stringify(document) },
    ...contract.operations.flatMap(({ id }) => {
      const doc = toOperationDoc(contract, id);
      return [
        { path: `.generated/${locale}/contract/${product}/${id}.json`, text: JSON.stringify(doc) },
        {
          path: `.generated/${locale}/console/${product}/${id}.json`,
          text: JSON.stringify(toConsoleDoc(doc)),
        },
      ];
    }),
    ...contract.webhooks.map(({ id }) => ({
      path: `.generated/${locale}/webhook/${product}/${toSlug(id)}.json`,
      text: JSON.stringify(toWebhookDoc(contract, id)),
    })),
  ];
}

/** What guides quote of one of the portal's own contracts in one language. */
export function toToolFiles({ product, locale, contract }: ContractSource): GeneratedFile[] {
  return contract.operations.map(({ id }) => ({
    path: `.generated/${locale}/tool/${product}/${id}.json`,
    text: JSON.stringify(toOperationDoc(contract, id)),
  }));
}

/** The files in which readers download a contract in one language. */
export function toDownloads({ product, locale, document, yaml }: ContractSource): GeneratedFile[] {
  const json = JSON.stringify(document, null, 2);
  return downloadNames(product, locale).map(({ file, format }) => ({
    path: `static/downloads/${file}`,
    text: format === 'YAML' ? yaml : `${json}\n`,
  }));
}

/**
 * The reference pages of one contract in one language, those of its operations and ours of its webhooks, and its menu
 * beside those of the default language.
 */
export function toPageFiles({ product, locale, contract }: ContractSource, pages: Page[]): GeneratedFile[] {
  const folder = locale === defaultLocale ? `api/${product}` : `${translatedApiDir}/current/${product}`;
  const webhookPages = contract.webhooks.map((webhook) => ({
    name: `${toSlug(webhook.id)}.api.mdx`,
    text: toWebhookPage(webhook, locale),
  }));
  const files = [...pages, ...webhookPages].map(({ name, text }) => ({ path: `${folder}/${name}`, text }));
  if (locale !== defaultLocale) return files;
  return [
    ...files,
    { path: `${folder}/sidebar.json`, text: JSON.stringify(toSidebar(contract, locale), null, 2) },
  ];
}

/** The contracts that the sandbox fetches, each named by its content, and the list of their names. */
export function toSandboxFiles(sources: ContractSource[]): GeneratedFile[] {
  const contracts = sources
    .filter(({ locale }) => locale === defaultLocale)
    .map(({ product, contract }) => {
      const text = JSON.stringify(toSandboxContract(contract));
      return { product, name: `${product}.${hash(text)}.json`, text };
    });
  return [
    ...contracts.map(({ name, text }) => ({ path: `static/contract/${name}`, text })),
    {
      path: 'static/contract/index.json',
      text: JSON.stringify(Object.fromEntries(contracts.map(({ product, name }) => [product, name]))),
    },
  ];
}

/** What holds for all products together: lists and menus' labels. */
export function toSharedFiles(sources: ContractSource[]): GeneratedFile[] {
  const ofLocale = (locale: string) => sources.filter((source) => source.locale === locale);
  return [
    ...locales.map((locale) => ({
      path: `.generated/${locale}/operations.json`,
      text: JSON.stringify(
        ofLocale(locale).flatMap(({ contract }) => contract.operations.map(toOperationSummary)),
      ),
    })),
    ...locales.map((locale) => ({
      path: `.generated/${locale}/webhooks.json`,
      text: JSON.stringify(
        ofLocale(locale).flatMap(({ contract }) => contract.webhooks.map(toWebhookSummary)),
      ),
    })),
    ...locales.map((locale) => ({
      path: `.generated/${locale}/provisional.json`,
      text: JSON.stringify({
        contracts: ofLocale(locale).flatMap(({ contract, document }) => listProvisional(contract, document)),
      }),
    })),
    {
      path: `${translatedApiDir}/current.json`,
      text: toLabels(ofLocale('en').map(({ contract }) => contract)),
    },
  ];
}

function toLabels(contracts: Contract[]): string {
  return JSON.stringify(toSidebarTranslations(contracts, 'en'), null, 2);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
