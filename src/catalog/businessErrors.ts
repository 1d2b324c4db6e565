import type { ErrorEntry } from './errorEntry';

/** The `statusCode` in the body of a 416. */
export const businessErrors: Omit<ErrorEntry, 'kind'>[] = [
  {
    codes: ['4001'],
    name: 'Invalid authorisation info',
    meaning: {
      'pt-BR': 'A autorização venceu ou não existe.',
      en: 'The authorisation has expired or is missing.',
    },
    actors: ['endUser'],
    retry: 'no',
    action: {
      'pt-BR': 'Consulte o consentimento. Se não está AUTHORISED, peça outro ao cliente final.',
      en: 'Read the consent. If it is not AUTHORISED, ask the end user for a new one.',
    },
  },
  {
    codes: ['4002'],
    name: 'Invalid product info',
    meaning: {
      'pt-BR': 'Relatório desconhecido, ou de outro nível: por instituição ou por usuário.',
      en: 'Unknown report, or one from the other level: institution or user.',
    },
    actors: ['client'],
    retry: 'no',
    action: {
      'pt-BR': 'Confira o nome em products e se a operação é a do nível certo.',
      en: 'Check the name in products and that the operation is for the right level.',
    },
  },
  {
    codes: ['4003'],
    name: 'Invalid consent request',
    meaning: { 'pt-BR': 'Consentimentos demais.', en: 'Too many consents.' },
    actors: ['client'],
    retry: 'no',
    action: {
      'pt-BR':
        'Ao criar um consentimento, espere os pendentes terminarem. Num pedido, mande menos consentIds.',
      en: 'When you create a consent, wait for the pending ones to end. In a request, send fewer consentIds.',
    },
    provisional: {
      'pt-BR': 'quantos são demais, e em que chamadas este código vem',
      en: 'how many are too many, and which calls return this code',
    },
  },
  {
    codes: ['4004'],
    name: 'Invalid institution',
    meaning: {
      'pt-BR': 'A instituição foi retirada, ou a sua aplicação não tem permissão para ela.',
      en: 'The institution has been retired, or your application has no permission for it.',
    },
    actors: ['client', 'klavi'],
    retry: 'no',
    action: {
      'pt-BR': 'Liste as instituições de novo. Se ela está na lista, fale com a sua PO.',
      en: 'List the institutions again. If it is on the list, ask your PO.',
    },
  },
  {
    codes: ['4005'],
    name: 'Invalid products',
    meaning: { 'pt-BR': 'A lista products está vazia.', en: 'The products list is empty.' },
    actors: ['client'],
    retry: 'no',
    action: {
      'pt-BR': 'Mande ao menos um nome, ou all para tudo o que foi contratado.',
      en: 'Send at least one name, or all for everything you contracted.',
    },
  },
  {
    codes: ['4006'],
    name: 'Invalid productsCallbackURL',
    meaning: {
      'pt-BR': 'O productsCallbackURL não vale.',
      en: 'The productsCallbackURL is not valid.',
    },
    actors: ['client'],
    retry: 'no',
    action: {
      'pt-BR': 'Use endereços completos e não combine all com outra chave.',
      en: 'Use complete addresses and do not combine all with another key.',
    },
    provisional: { 'pt-BR': 'o que a klavi valida neste campo', en: 'what klavi validates in this field' },
  },
  {
    codes: ['4007'],
    name: 'Product request failed',
    meaning: { 'pt-BR': 'O pedido de relatório falhou.', en: 'The report request failed.' },
    actors: ['klavi'],
    retry: 'backoff',
    action: {
      'pt-BR': 'Repita com espera crescente. Se persistir, mande à sua PO o corpo do pedido.',
      en: 'Try again with growing waits. If it persists, send your PO the body of the request.',
    },
    provisional: {
      'pt-BR': 'as causas e se repetir resolve',
      en: 'the causes, and whether trying again helps',
    },
  },
  {
    codes: ['4008'],
    name: 'Insufficient authorization info',
    meaning: {
      'pt-BR': 'Não há consentimento do Open Finance disponível (produtos eco).',
      en: 'There is no Open Finance consent to use (eco products).',
    },
    actors: ['endUser'],
    retry: 'no',
    action: {
      'pt-BR': 'Peça ao cliente final um consentimento e refaça o pedido.',
      en: 'Ask the end user for a consent and send the request again.',
    },
    provisional: { 'pt-BR': 'quais são os produtos eco', en: 'which products are eco products' },
  },
  {
    codes: ['4009'],
    name: 'Insufficient authorization info',
    meaning: {
      'pt-BR': 'Falta a verificação de identidade, ou KYC (produtos eco).',
      en: 'Identity verification, or KYC, is still needed (eco products).',
    },
    actors: ['client', 'klavi'],
    retry: 'no',
    action: {
      'pt-BR': 'Fale com a sua PO: o processo de KYC não está publicado.',
      en: 'Ask your PO: the KYC process is not published.',
    },
    provisional: { 'pt-BR': 'como o KYC é feito', en: 'how the KYC is done' },
  },
];
