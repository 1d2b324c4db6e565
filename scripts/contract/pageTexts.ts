import type { locales } from '../paths';

export type Locale = (typeof locales)[number];

type PageTexts = Record<
  | 'overview'
  | 'operations'
  | 'operation'
  | 'call'
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
    onePage: 'Everything on one page',
    onePageText: 'The whole reference to read, search with Ctrl+F or print.',
    downloads: 'Download the contract',
    version: 'Version',
    deprecated: 'deprecated',
  },
};
