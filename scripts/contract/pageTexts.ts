import type { locales } from '../paths';

export type Locale = (typeof locales)[number];

type PageTexts = Record<
  | 'overview'
  | 'operations'
  | 'operation'
  | 'call'
  | 'webhooks'
  | 'webhooksText'
  | 'webhook'
  | 'name'
  | 'onePage'
  | 'onePageText'
  | 'downloads'
  | 'version'
  | 'deprecated',
  string
>;

/** The words around a contract's own on its generated pages. */
export const pageTexts: Record<Locale, PageTexts> = {
  'pt-BR': {
    overview: 'Visão geral',
    operations: 'Operações',
    operation: 'Operação',
    call: 'Chamada',
    webhooks: 'Webhooks',
    webhooksText: 'O que a klavi envia ao endereço que você informou.',
    webhook: 'O que chega',
    name: 'Nome',
    onePage: 'Tudo em uma página',
    onePageText: 'A referência inteira para ler, buscar com Ctrl+F ou imprimir.',
    downloads: 'Baixar o contrato',
    version: 'Versão',
    deprecated: 'descontinuada',
  },
  en: {
    overview: 'Overview',
    operations: 'Operations',
    operation: 'Operation',
    call: 'Call',
    webhooks: 'Webhooks',
    webhooksText: 'What klavi sends to the address that you gave.',
    webhook: 'What arrives',
    name: 'Name',
    onePage: 'Everything on one page',
    onePageText: 'The whole reference to read, search with Ctrl+F or print.',
    downloads: 'Download the contract',
    version: 'Version',
    deprecated: 'deprecated',
  },
};
