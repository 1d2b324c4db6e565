import { translate } from '@docusaurus/Translate';
import type { Answers, Mode, Reason } from './recommendMode';

/** klavi's own names; they are the same in every language. */
export const modeNames: Record<Mode, string> = {
  basic: 'Basic WhiteLabel',
  advance: 'Advance WhiteLabel',
  api: 'API Only',
};

export type Question = {
  name: keyof Answers;
  legend: string;
  options: { value: string; label: string; hint: string }[];
};

/** The questions, in the order in which they are asked. */
export function questionTexts(): Question[] {
  return [
    {
      name: 'screens',
      legend: translate({
        id: 'modeChooser.screens.legend',
        message: 'Quem desenha as telas que o cliente vê antes e depois do banco?',
        description: 'Mode chooser: first question',
      }),
      options: [
        {
          value: 'klavi',
          label: translate({
            id: 'modeChooser.screens.klavi',
            message: 'A klavi',
            description: 'Mode chooser: answer to who draws the screens',
          }),
          hint: translate({
            id: 'modeChooser.screens.klavi.hint',
            message: 'Com a nossa identidade visual, sem desenvolver telas.',
            description: 'Mode chooser: what that answer means, said by the partner',
          }),
        },
        {
          value: 'ours',
          label: translate({
            id: 'modeChooser.screens.ours',
            message: 'Nós',
            description: 'Mode chooser: answer to who draws the screens',
          }),
          hint: translate({
            id: 'modeChooser.screens.ours.hint',
            message: 'O cliente só sai do nosso aplicativo para ir ao banco.',
            description: 'Mode chooser: what that answer means, said by the partner',
          }),
        },
      ],
    },
    {
      name: 'links',
      legend: translate({
        id: 'modeChooser.links.legend',
        message: 'Você precisa criar um link para cada cliente, antes de ele abrir a jornada?',
        description: 'Mode chooser: second question',
      }),
      options: [
        {
          value: 'each',
          label: translate({
            id: 'modeChooser.links.each',
            message: 'Sim, um link por cliente',
            description: 'Mode chooser: answer about links',
          }),
          hint: translate({
            id: 'modeChooser.links.each.hint',
            message: 'Guardamos o linkId e controlamos a hora, o retorno e os webhooks de cada um.',
            description: 'Mode chooser: what that answer means, said by the partner',
          }),
        },
        {
          value: 'one',
          label: translate({
            id: 'modeChooser.links.one',
            message: 'Não, um endereço serve para todos',
            description: 'Mode chooser: answer about links',
          }),
          hint: translate({
            id: 'modeChooser.links.one.hint',
            message: 'Basta acrescentar o que sabemos do cliente ao endereço.',
            description: 'Mode chooser: what that answer means, said by the partner',
          }),
        },
      ],
    },
    {
      name: 'backEnd',
      legend: translate({
        id: 'modeChooser.backEnd.legend',
        message: 'Você tem um back-end que possa chamar a API?',
        description: 'Mode chooser: third question',
      }),
      options: [
        {
          value: 'yes',
          label: translate({
            id: 'modeChooser.backEnd.yes',
            message: 'Sim',
            description: 'Mode chooser: there is a back end',
          }),
          hint: translate({
            id: 'modeChooser.backEnd.yes.hint',
            message: 'Ele guarda as chaves: elas não podem ir para o navegador.',
            description: 'Mode chooser: why a back end matters',
          }),
        },
        {
          value: 'no',
          label: translate({
            id: 'modeChooser.backEnd.no',
            message: 'Ainda não',
            description: 'Mode chooser: there is no back end',
          }),
          hint: translate({
            id: 'modeChooser.backEnd.no.hint',
            message: 'Queremos começar sem programar.',
            description: 'Mode chooser: what no back end means, said by the partner',
          }),
        },
      ],
    },
  ];
}

/** Why a mode is recommended. */
export function reasonTexts(): Record<Reason, string> {
  return {
    ready: translate({
      id: 'modeChooser.reason.ready',
      message:
        'A klavi entrega um endereço pronto e cuida das telas. Você leva o cliente até ele, sem chamar a API.',
      description: 'Mode chooser: why Basic WhiteLabel',
    }),
    perUser: translate({
      id: 'modeChooser.reason.perUser',
      message:
        'Duas chamadas do seu back-end criam o link de cada cliente. A klavi continua cuidando das telas, e os dados do cliente não passam pelo endereço.',
      description: 'Mode chooser: why Advance WhiteLabel',
    }),
    ownScreens: translate({
      id: 'modeChooser.reason.ownScreens',
      message:
        'As telas são suas. O seu back-end cria o link, a sua tela lista as instituições e o navegador vai direto ao banco.',
      description: 'Mode chooser: why API Only',
    }),
    blocked: translate({
      id: 'modeChooser.reason.blocked',
      message:
        'O que você quer depende de um back-end, porque é ele que guarda as chaves. Comece por este modo, que não pede programação, e mude quando o back-end existir.',
      description: 'Mode chooser: why Basic WhiteLabel although another mode was wanted',
    }),
  };
}
