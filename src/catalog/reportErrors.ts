import type { ErrorEntry } from './errorEntry';

/** The `code` inside a delivered report. */
export const reportErrors: Omit<ErrorEntry, 'kind'>[] = [
  {
    codes: ['200'],
    meaning: { 'pt-BR': 'O relatório está completo.', en: 'The report is complete.' },
    actors: ['nobody'],
    retry: 'needless',
    action: { 'pt-BR': 'Use os dados.', en: 'Use the data.' },
  },
  {
    codes: ['204'],
    meaning: {
      'pt-BR': 'Alguma API do banco estava fora do ar. Ainda pode haver dados parciais.',
      en: "Some of the bank's APIs were unavailable. There may still be partial data.",
    },
    actors: ['institution'],
    retry: 'later',
    action: {
      'pt-BR': 'Guarde o que veio, marque como parcial e peça o relatório de novo mais tarde.',
      en: 'Keep what came, mark it as partial and ask for the report again later.',
    },
  },
  {
    codes: ['205'],
    meaning: {
      'pt-BR': 'Trata de informações de renda.',
      en: 'It is about income information.',
    },
    actors: ['client'],
    retry: 'no',
    action: {
      'pt-BR': 'Pergunte à sua PO antes de tratar este código.',
      en: 'Ask your PO before you handle this code.',
    },
    provisional: { 'pt-BR': 'o texto completo deste código', en: "this code's complete text" },
  },
  {
    codes: ['5000–5099'],
    meaning: {
      'pt-BR': 'Faixa reservada para erros gerais.',
      en: 'Range reserved for general errors.',
    },
    actors: ['klavi'],
    retry: 'later',
    action: {
      'pt-BR': 'Guarde code e message, peça o relatório de novo mais tarde e avise a sua PO se repetir.',
      en: 'Keep code and message, ask for the report again later and tell your PO if it happens again.',
    },
    provisional: { 'pt-BR': 'os códigos da faixa', en: 'the codes in the range' },
  },
  {
    codes: ['5100–5299'],
    meaning: {
      'pt-BR': 'Faixa reservada para erros de negócio de cada módulo.',
      en: "Range reserved for each module's business errors.",
    },
    actors: ['klavi'],
    retry: 'no',
    action: {
      'pt-BR': 'Guarde code e message e pergunte à sua PO o que o módulo pede.',
      en: 'Keep code and message and ask your PO what the module needs.',
    },
    provisional: { 'pt-BR': 'os códigos da faixa', en: 'the codes in the range' },
  },
];
