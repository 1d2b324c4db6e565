import type { LocalText } from './localText';

/**
 * An invented person, or a company that a person acts for: what the sandbox has of them, how their journey goes, and what
 * a client tries out with them. Nobody here exists; the check digits are valid.
 */
export type Persona = {
  id: string;
  name: string;
  /** CPF, 11 digits: the person's, or of who acts for the company. */
  personalTaxId: string;
  /** CNPJ, 14 digits, where the persona is a company. */
  businessTaxId?: string;
  companyName?: string;
  purpose: LocalText;
  /** Codes of institutions with data of this persona; income arrives at the first. */
  institutions: string[];
  profile: 'salary' | 'freelancer' | 'company' | 'many' | 'empty' | 'duplicates';
  /** How the journey ends by itself at the institution, on klavi's page, or later. */
  ending?: 'refuses' | 'outage' | 'expires' | 'unfinished' | 'revokes' | 'lgpdRefused';
  /** `partial`: reports come with code 204. `slow`: they take a minute. */
  reports?: 'partial' | 'slow';
};

export const personas: Persona[] = [
  {
    id: 'ana',
    name: 'Ana Exemplo',
    personalTaxId: '11144477735',
    purpose: {
      'pt-BR': 'O caminho feliz: salário, poupança e cartões em três instituições.',
      en: 'The happy path: a salary, savings and cards at three institutions.',
    },
    institutions: ['901', '902', '903'],
    profile: 'salary',
  },
  {
    id: 'freelancer',
    name: 'Bruno Modelo',
    personalTaxId: '22255588846',
    purpose: {
      'pt-BR': 'Renda que varia: vários clientes pagam por Pix, cada mês um valor.',
      en: 'Income that varies: several customers pay by Pix, a different amount each month.',
    },
    institutions: ['902', '907'],
    profile: 'freelancer',
  },
  {
    id: 'company',
    name: 'Ana Exemplo',
    personalTaxId: '11144477735',
    businessTaxId: '11222333000181',
    companyName: 'Loja Exemplo',
    purpose: {
      'pt-BR': 'Uma empresa: vendas, fornecedores, folha de pagamento e impostos. Quem autoriza é a Ana.',
      en: 'A company: sales, suppliers, payroll and taxes. Ana is the one who authorises.',
    },
    institutions: ['903', '909'],
    profile: 'company',
  },
  {
    id: 'refuses',
    name: 'Carla Amostra',
    personalTaxId: '33366699957',
    purpose: {
      'pt-BR': 'Recusa o pedido na página da instituição, e o consentimento termina em REJECTED.',
      en: 'Refuses the request on the institution’s page, and the consent ends as REJECTED.',
    },
    institutions: ['901'],
    profile: 'salary',
    ending: 'refuses',
  },
  {
    id: 'outage',
    name: 'Davi Ensaio',
    personalTaxId: '12312312387',
    purpose: {
      'pt-BR': 'A instituição sai do ar no meio da jornada, e nada fica autorizado.',
      en: 'The institution goes down in the middle of the journey, and nothing gets authorised.',
    },
    institutions: ['903'],
    profile: 'salary',
    ending: 'outage',
  },
  {
    id: 'expires',
    name: 'Elisa Prova',
    personalTaxId: '23423423498',
    purpose: {
      'pt-BR': 'Autoriza, e o consentimento vence 10 minutos depois.',
      en: 'Authorises, and the consent expires 10 minutes later.',
    },
    institutions: ['912'],
    profile: 'salary',
    ending: 'expires',
  },
  {
    id: 'unfinished',
    name: 'Fábio Rascunho',
    personalTaxId: '34534534507',
    purpose: {
      'pt-BR': 'Sai da instituição sem responder, e o pedido é rejeitado depois de 60 minutos.',
      en: 'Leaves the institution without an answer, and the request is rejected after 60 minutes.',
    },
    institutions: ['907'],
    profile: 'salary',
    ending: 'unfinished',
  },
  {
    id: 'revokes',
    name: 'Gabriela Teste',
    personalTaxId: '45645645600',
    purpose: {
      'pt-BR': 'Autoriza e, 10 minutos depois, revoga na instituição.',
      en: 'Authorises and, 10 minutes later, revokes at the institution.',
    },
    institutions: ['909'],
    profile: 'salary',
    ending: 'revokes',
  },
  {
    id: 'partial',
    name: 'Heitor Recorte',
    personalTaxId: '56756756710',
    purpose: {
      'pt-BR': 'Parte dos dados não vem da instituição: os relatórios chegam com o código 204.',
      en: 'Part of the data doesn’t come from the institution: reports arrive with code 204.',
    },
    institutions: ['901', '910'],
    profile: 'salary',
    reports: 'partial',
  },
  {
    id: 'many',
    name: 'Irene Maquete',
    personalTaxId: '67867867821',
    purpose: {
      'pt-BR': 'Muito volume: contas em 10 instituições e mais de 5.000 transações em 12 meses.',
      en: 'High volume: accounts at 10 institutions and more than 5,000 transactions in 12 months.',
    },
    institutions: ['901', '902', '903', '904', '907', '908', '909', '910', '911', '912'],
    profile: 'many',
  },
  {
    id: 'empty',
    name: 'Jonas Molde',
    personalTaxId: '78978978932',
    purpose: {
      'pt-BR': 'Contas abertas e paradas: nenhuma transação e nenhum cartão.',
      en: 'Accounts that are open and idle: no transactions and no cards.',
    },
    institutions: ['901'],
    profile: 'empty',
  },
  {
    id: 'slow',
    name: 'Karina Esboço',
    personalTaxId: '14714714708',
    purpose: {
      'pt-BR': 'Relatórios que demoram: um minuto em vez de dois segundos.',
      en: 'Reports that take their time: one minute instead of two seconds.',
    },
    institutions: ['903'],
    profile: 'salary',
    reports: 'slow',
  },
  {
    id: 'lgpdRefused',
    name: 'Lucas Simulado',
    personalTaxId: '25825825819',
    purpose: {
      'pt-BR': 'Autoriza na instituição e recusa a autorização da LGPD na página da klavi.',
      en: 'Authorises at the institution and refuses the LGPD authorisation on klavi’s page.',
    },
    institutions: ['901'],
    profile: 'salary',
    ending: 'lgpdRefused',
  },
  {
    id: 'duplicates',
    name: 'Marina Cópia',
    personalTaxId: '36936936920',
    purpose: {
      'pt-BR': 'A mesma movimentação vem duas vezes, pendente e efetivada, com identificadores diferentes.',
      en: 'The same movement comes twice, pending and posted, with different identifiers.',
    },
    institutions: ['901'],
    profile: 'duplicates',
  },
];

/** The persona of a CPF or CNPJ. A CPF finds the person, never the company that the person acts for. */
export function findPersona(taxId: string): Persona | undefined {
  return personas.find(({ personalTaxId, businessTaxId }) => (businessTaxId ?? personalTaxId) === taxId);
}
