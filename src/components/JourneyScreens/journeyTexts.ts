import { translate } from '@docusaurus/Translate';
import type { JourneyStep, ScreenOwner } from './journeySteps';

/** What a step is called and what the user does there, in the reader's language. */
export function stepTexts(): Record<JourneyStep['id'], { title: string; action: string }> {
  return {
    landing: {
      title: translate({
        id: 'journey.landing.title',
        message: 'Boas-vindas',
        description: 'Journey drawing: the first screen',
      }),
      action: translate({
        id: 'journey.landing.action',
        message: 'Lê do que se trata, pode abrir os termos e a política de privacidade, e continua ou sai.',
        description: 'Journey drawing: what the user does on the first screen',
      }),
    },
    taxId: {
      title: translate({
        id: 'journey.taxId.title',
        message: 'CPF ou CNPJ',
        description: 'Journey drawing: the screen that asks for the tax id',
      }),
      action: translate({
        id: 'journey.taxId.action',
        message: 'Digita o documento. Se você já o mandou no link, esta tela não aparece.',
        description: 'Journey drawing: what the user does on the tax-id screen',
      }),
    },
    institutions: {
      title: translate({
        id: 'journey.institutions.title',
        message: 'Instituições',
        description: 'Journey drawing: the list of institutions',
      }),
      action: translate({
        id: 'journey.institutions.action',
        message: 'Busca e escolhe onde tem conta. Com institutionCode no link, já vem escolhida.',
        description: 'Journey drawing: what the user does on the institution list',
      }),
    },
    confirmation: {
      title: translate({
        id: 'journey.confirmation.title',
        message: 'Confirmação dos dados',
        description: 'Journey drawing: the screen that says what will be shared',
      }),
      action: translate({
        id: 'journey.confirmation.action',
        message: 'Confere o que será compartilhado, com quem e por quanto tempo, e continua.',
        description: 'Journey drawing: what the user does on the confirmation screen',
      }),
    },
    bank: {
      title: translate({
        id: 'journey.bank.title',
        message: 'No banco',
        description: "Journey drawing: the bank's own screen",
      }),
      action: translate({
        id: 'journey.bank.action',
        message: 'Entra no aplicativo ou no site do banco e autoriza. Tem até 60 minutos.',
        description: 'Journey drawing: what the user does at the bank',
      }),
    },
    lgpd: {
      title: translate({
        id: 'journey.lgpd.title',
        message: 'Autorização da LGPD',
        description: 'Journey drawing: the second agreement',
      }),
      action: translate({
        id: 'journey.lgpd.action',
        message: 'Autoriza a klavi a passar os dados a você. É o segundo aceite.',
        description: 'Journey drawing: what the user does on the LGPD screen',
      }),
    },
    success: {
      title: translate({
        id: 'journey.success.title',
        message: 'Deu certo',
        description: 'Journey drawing: the success screen',
      }),
      action: translate({
        id: 'journey.success.action',
        message: 'Conecta mais uma instituição ou conclui.',
        description: 'Journey drawing: what the user does on the success screen',
      }),
    },
    failure: {
      title: translate({
        id: 'journey.failure.title',
        message: 'Não deu certo',
        description: 'Journey drawing: the failure screen',
      }),
      action: translate({
        id: 'journey.failure.action',
        message: 'Vê esta tela no lugar da anterior, se recusou ou se algo falhou. Tenta outra vez ou sai.',
        description: 'Journey drawing: what the user does on the failure screen',
      }),
    },
    return: {
      title: translate({
        id: 'journey.return.title',
        message: 'De volta a você',
        description: "Journey drawing: the partner's own screen after the journey",
      }),
      action: translate({
        id: 'journey.return.action',
        message: 'Chega à sua redirectURL. Os relatórios vêm depois, por webhook.',
        description: "Journey drawing: what happens on the partner's screen",
      }),
    },
  };
}

/** Whose screen it is, in the reader's language. */
export function ownerNames(): Record<ScreenOwner, string> {
  return {
    klavi: translate({
      id: 'journey.owner.klavi',
      message: 'Tela da klavi',
      description: 'Journey drawing: whose screen it is',
    }),
    bank: translate({
      id: 'journey.owner.bank',
      message: 'Tela do banco',
      description: 'Journey drawing: whose screen it is',
    }),
    you: translate({
      id: 'journey.owner.you',
      message: 'Tela sua',
      description: 'Journey drawing: whose screen it is',
    }),
  };
}
