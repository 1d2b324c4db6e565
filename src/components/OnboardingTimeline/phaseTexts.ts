import { translate } from '@docusaurus/Translate';

type Texts = Record<string, string>;

/** The names of the phases in the reader's language. */
export function phaseNames(): Texts {
  return {
    agreement: translate({
      id: 'timeline.phase.agreement',
      message: 'Acordos',
      description: 'Onboarding timeline: the first phase, in which terms are agreed with Sales',
    }),
    kickoff: translate({
      id: 'timeline.phase.kickoff',
      message: 'Kick-off',
      description: 'Onboarding timeline: the second phase, the kick-off meetings',
    }),
    homologacao: translate({
      id: 'timeline.phase.homologacao',
      message: 'Homologação',
      description: 'Onboarding timeline: the third phase, the launch for tests',
    }),
    producao: translate({
      id: 'timeline.phase.producao',
      message: 'Produção',
      description: 'Onboarding timeline: the fourth phase, the launch for end users',
    }),
  };
}

/** Who leads a phase, in the reader's language. */
export function leadNames(): Texts {
  return {
    sales: translate({
      id: 'timeline.lead.sales',
      message: 'Vendas',
      description: 'Onboarding timeline: who leads a phase, after "Conduz:"',
    }),
    productOwner: translate({
      id: 'timeline.lead.productOwner',
      message: 'PO da klavi',
      description: 'Onboarding timeline: who leads a phase, after "Conduz:"',
    }),
  };
}

/** What both sides hold at the end of a phase, in the reader's language. */
export function outcomeTexts(): Texts {
  return {
    termsAligned: translate({
      id: 'timeline.outcome.termsAligned',
      message: 'acordos e termos de confidencialidade alinhados',
      description: 'Onboarding timeline: an outcome of the agreement phase',
    }),
    kickoffScheduled: translate({
      id: 'timeline.outcome.kickoffScheduled',
      message: 'kick-off agendado',
      description: 'Onboarding timeline: an outcome of the agreement phase',
    }),
    productExplained: translate({
      id: 'timeline.outcome.productExplained',
      message: 'funções do produto apresentadas em detalhe',
      description: 'Onboarding timeline: an outcome of the kick-off phase',
    }),
    questionsAnswered: translate({
      id: 'timeline.outcome.questionsAnswered',
      message: 'dúvidas respondidas',
      description: 'Onboarding timeline: an outcome of the kick-off phase',
    }),
    itemsRequested: translate({
      id: 'timeline.outcome.itemsRequested',
      message: 'klavi Ki: itens de customização pedidos',
      description: 'Onboarding timeline: an outcome of the kick-off phase, for the product klavi Ki only',
    }),
    launchedForTests: translate({
      id: 'timeline.outcome.launchedForTests',
      message: 'produto lançado em homologação, para testes',
      description: 'Onboarding timeline: the outcome of the homologação phase',
    }),
    fullyAligned: translate({
      id: 'timeline.outcome.fullyAligned',
      message: 'tudo alinhado com o cliente',
      description: 'Onboarding timeline: an outcome of the production phase, the condition of the launch',
    }),
    launchedForUsers: translate({
      id: 'timeline.outcome.launchedForUsers',
      message: 'produto lançado em produção',
      description: 'Onboarding timeline: an outcome of the production phase',
    }),
  };
}

/** The text of an id; throws for an id that has none, so that a build fails and no blank is published. */
export function textOf(texts: Texts, id: string): string {
  const text = texts[id];
  if (text === undefined) {
    throw new Error(
      `OnboardingTimeline: no text for "${id}"; add it to phaseTexts.ts, beside ${Object.keys(texts).join(', ')}`,
    );
  }
  return text;
}
