import { translate } from '@docusaurus/Translate';
import type { PartyId } from './layouts';

/** What protects a hop, as its chip is coloured. */
export type Guard = 'secret' | 'token' | 'signature' | 'outside';

export type HopTexts = { from: PartyId; to: PartyId; what: string; credential: string; guard: Guard };

/** The hops in the order of the drawing's numbers, in the reader's language. */
export function hopTexts(): HopTexts[] {
  return [
    {
      from: 'endUser',
      to: 'app',
      what: translate({
        id: 'dataFlow.hop.open.what',
        message: 'Pede para conectar uma conta.',
        description: 'Data flow: hop 1, from the end user to your application',
      }),
      credential: translate({
        id: 'dataFlow.hop.open.credential',
        message: 'O seu login, sob a sua guarda',
        description: 'Data flow: what protects hop 1',
      }),
      guard: 'outside',
    },
    {
      from: 'app',
      to: 'backEnd',
      what: translate({
        id: 'dataFlow.hop.ask.what',
        message: 'Pede um link. De volta vem só a linkURL ou o linkToken.',
        description: 'Data flow: hop 2, between your application and your back end',
      }),
      credential: translate({
        id: 'dataFlow.hop.ask.credential',
        message: 'A sua sessão, sob a sua guarda',
        description: 'Data flow: what protects hop 2',
      }),
      guard: 'outside',
    },
    {
      from: 'backEnd',
      to: 'klavi',
      what: translate({
        id: 'dataFlow.hop.api.what',
        message: 'Gera o token, cria links, consulta e revoga consentimentos, pede relatórios.',
        description: 'Data flow: hop 3, from your back end to klavi',
      }),
      credential: translate({
        id: 'dataFlow.hop.api.credential',
        message: 'accessKey e secretKey, depois accessToken de 30 minutos',
        description: 'Data flow: what protects hop 3',
      }),
      guard: 'secret',
    },
    {
      from: 'app',
      to: 'klavi',
      what: translate({
        id: 'dataFlow.hop.journey.what',
        message: 'A jornada: escolher a instituição, dar o aceite da LGPD.',
        description: "Data flow: hop 4, from the user's browser to klavi",
      }),
      credential: translate({
        id: 'dataFlow.hop.journey.credential',
        message: 'linkURL ou linkToken, de 30 minutos',
        description: 'Data flow: what protects hop 4',
      }),
      guard: 'token',
    },
    {
      from: 'endUser',
      to: 'institution',
      what: translate({
        id: 'dataFlow.hop.authorise.what',
        message: 'Entra na conta e autoriza. A senha do banco só é digitada aqui.',
        description: "Data flow: hop 5, from the end user to the institution's own pages",
      }),
      credential: translate({
        id: 'dataFlow.hop.authorise.credential',
        message: 'consentRedirectURL: uma vez, em 60 segundos',
        description: 'Data flow: what protects hop 5',
      }),
      guard: 'token',
    },
    {
      from: 'institution',
      to: 'klavi',
      what: translate({
        id: 'dataFlow.hop.fetch.what',
        message: 'Entrega os dados que o consentimento permite.',
        description: 'Data flow: hop 6, from the institution to klavi',
      }),
      credential: translate({
        id: 'dataFlow.hop.fetch.credential',
        message: 'Entre a klavi e a instituição, pelo Open Finance',
        description: 'Data flow: what protects hop 6',
      }),
      guard: 'outside',
    },
    {
      from: 'klavi',
      to: 'backEnd',
      what: translate({
        id: 'dataFlow.hop.deliver.what',
        message: 'Entrega eventos e relatórios por webhook.',
        description: 'Data flow: hop 7, from klavi to your back end',
      }),
      credential: translate({
        id: 'dataFlow.hop.deliver.credential',
        message: 'X-Klavi-Signature: HMAC-SHA256 com a secretKey',
        description: 'Data flow: what protects hop 7',
      }),
      guard: 'signature',
    },
  ];
}

/** The parties' names in the reader's language. */
export function partyNames(): Record<PartyId, string> {
  return {
    endUser: translate({
      id: 'dataFlow.party.endUser',
      message: 'Cliente final',
      description: "Data flow: the client's own user",
    }),
    app: translate({
      id: 'dataFlow.party.app',
      message: 'Seu app ou site',
      description: "Data flow: the client's application",
    }),
    backEnd: translate({
      id: 'dataFlow.party.backEnd',
      message: 'Seu back-end',
      description: "Data flow: the client's servers",
    }),
    klavi: translate({ id: 'dataFlow.party.klavi', message: 'klavi', description: 'Data flow: klavi' }),
    institution: translate({
      id: 'dataFlow.party.institution',
      message: 'Instituição',
      description: "Data flow: the bank that holds the user's data",
    }),
  };
}
