import { translate } from '@docusaurus/Translate';
import type { ConsentStatus, Stage } from './consentStates';

/** What brings a consent into a status: who, and by doing what. */
export function causes(): Record<ConsentStatus, string> {
  return {
    STARTED: translate({
      id: 'consentStates.cause.STARTED',
      message: 'Você cria o link e o cliente começa',
      description: 'Consent states: what brings a consent into STARTED',
    }),
    AWAITING_AUTHORISATION: translate({
      id: 'consentStates.cause.AWAITING_AUTHORISATION',
      message: 'O cliente escolhe o banco e segue',
      description: 'Consent states: what brings a consent into AWAITING_AUTHORISATION',
    }),
    AWAITING_LGPD_AUTHORISATION: translate({
      id: 'consentStates.cause.AWAITING_LGPD_AUTHORISATION',
      message: 'O cliente autoriza no banco',
      description: 'Consent states: what brings a consent into AWAITING_LGPD_AUTHORISATION',
    }),
    AUTHORISED: translate({
      id: 'consentStates.cause.AUTHORISED',
      message: 'O cliente aceita a LGPD',
      description: 'Consent states: what brings a consent into AUTHORISED',
    }),
    REJECTED: translate({
      id: 'consentStates.cause.REJECTED',
      message: 'O cliente recusa, ou passam 60 min',
      description: 'Consent states: what brings a consent into REJECTED; short, it stands on an arrow',
    }),
    ERROR: translate({
      id: 'consentStates.cause.ERROR',
      message: 'Algo falha no caminho',
      description: 'Consent states: what brings a consent into ERROR; short, it stands on an arrow',
    }),
    EXPIRED: translate({
      id: 'consentStates.cause.EXPIRED',
      message: 'O prazo acaba',
      description: 'Consent states: what brings a consent into EXPIRED; short, it stands on an arrow',
    }),
    REVOKED: translate({
      id: 'consentStates.cause.REVOKED',
      message: 'O cliente ou uma aplicação revoga',
      description: 'Consent states: what brings a consent into REVOKED; short, it stands on an arrow',
    }),
    DELETED_BY_USER: translate({
      id: 'consentStates.cause.DELETED_BY_USER',
      message: 'O cliente pede a exclusão à klavi',
      description: 'Consent states: what brings a consent into DELETED_BY_USER; short, it stands on an arrow',
    }),
  };
}

/** What a status means for the partner. */
export function meanings(): Record<ConsentStatus, string> {
  return {
    STARTED: translate({
      id: 'consentStates.meaning.STARTED',
      message: 'O link existe e o consentimento começou.',
      description: 'Consent states: what STARTED means',
    }),
    AWAITING_AUTHORISATION: translate({
      id: 'consentStates.meaning.AWAITING_AUTHORISATION',
      message: 'O banco espera a decisão do cliente.',
      description: 'Consent states: what AWAITING_AUTHORISATION means',
    }),
    AWAITING_LGPD_AUTHORISATION: translate({
      id: 'consentStates.meaning.AWAITING_LGPD_AUTHORISATION',
      message: 'Falta o segundo aceite, o que deixa a klavi passar os dados a você.',
      description: 'Consent states: what AWAITING_LGPD_AUTHORISATION means',
    }),
    AUTHORISED: translate({
      id: 'consentStates.meaning.AUTHORISED',
      message: 'Vale. Você pode pedir relatórios.',
      description: 'Consent states: what AUTHORISED means',
    }),
    REJECTED: translate({
      id: 'consentStates.meaning.REJECTED',
      message: 'Não houve autorização. Ofereça uma nova tentativa, com outro consentimento.',
      description: 'Consent states: what REJECTED means',
    }),
    ERROR: translate({
      id: 'consentStates.meaning.ERROR',
      message: 'O fluxo falhou. Ofereça uma nova tentativa, com outro consentimento.',
      description: 'Consent states: what ERROR means',
    }),
    EXPIRED: translate({
      id: 'consentStates.meaning.EXPIRED',
      message: 'A validade terminou. Para continuar, peça um consentimento novo.',
      description: 'Consent states: what EXPIRED means',
    }),
    REVOKED: translate({
      id: 'consentStates.meaning.REVOKED',
      message: 'Foi retirado. Não há mais dados novos.',
      description: 'Consent states: what REVOKED means',
    }),
    DELETED_BY_USER: translate({
      id: 'consentStates.meaning.DELETED_BY_USER',
      message: 'O cliente pediu, no portal de gestão da klavi, que os dados sejam apagados.',
      description: 'Consent states: what DELETED_BY_USER means',
    }),
  };
}

/** The name of a stage, in the reader's language. */
export function stageNames(): Record<Stage, string> {
  return {
    waiting: translate({
      id: 'consentStates.stage.waiting',
      message: 'em andamento',
      description: 'Consent states: a status that will change by itself or by the user',
    }),
    usable: translate({
      id: 'consentStates.stage.usable',
      message: 'em vigor',
      description: 'Consent states: the status in which data can be had',
    }),
    final: translate({
      id: 'consentStates.stage.final',
      message: 'final',
      description: 'Consent states: a status that never changes again',
    }),
  };
}
