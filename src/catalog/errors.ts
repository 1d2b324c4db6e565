import { businessErrors } from './businessErrors';
import type { ErrorEntry, ErrorKind } from './errorEntry';
import { httpErrors } from './httpErrors';
import { openDataErrors } from './openDataErrors';
import { reportErrors } from './reportErrors';

const redirect: Omit<ErrorEntry, 'kind'>[] = [
  {
    codes: ['error', 'error_description'],
    meaning: {
      'pt-BR': 'A jornada não terminou bem: o cliente recusou, o prazo passou ou algo falhou.',
      en: 'The journey did not end well: the user refused, the time ran out or something failed.',
    },
    actors: ['endUser', 'client'],
    retry: 'no',
    action: {
      'pt-BR': 'Consulte o status do consentimento no back-end e, se for o caso, ofereça um link novo.',
      en: "Read the consent's status from the back end and, where it fits, offer a new link.",
    },
    provisional: {
      'pt-BR': 'os valores possíveis dos dois parâmetros',
      en: 'the possible values of both parameters',
    },
  },
];

const payment: Omit<ErrorEntry, 'kind'>[] = [
  ['4101', 'O QR code não é de Pix.', 'The QR code is not a Pix one.'],
  ['4102', 'O QR code é de Pix Cobrança.', 'The QR code is a Pix Cobrança one.'],
  ['4103', 'O QR code é de Pix Troco.', 'The QR code is a Pix Troco one.'],
  ['4104', 'O QR code é de Pix Saque.', 'The QR code is a Pix Saque one.'],
].map(([code = '', meaning = '', meaningEn = '']) => ({
  codes: [code],
  meaning: { 'pt-BR': meaning, en: meaningEn },
  actors: ['client'],
  retry: 'no',
  action: { 'pt-BR': 'Leia outro QR code.', en: 'Read another QR code.' },
}));

const byKind: Record<ErrorKind, Omit<ErrorEntry, 'kind'>[]> = {
  http: httpErrors,
  business: businessErrors,
  report: reportErrors,
  openData: openDataErrors,
  redirect,
  payment,
};

/** Every code that klavi documents, in its order within each kind. */
export const errors: ErrorEntry[] = Object.entries(byKind).flatMap(([kind, entries]) =>
  entries.map((entry) => ({ kind: kind as ErrorKind, ...entry })),
);

/** Products whose HTTP statuses klavi has published: for any other one, that table is a guess. */
export const statusTableProducts = ['klavi-ki'];
