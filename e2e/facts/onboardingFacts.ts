import type { Fact } from './fact';

const whatItIs = '/onboarding/o-que-e';
const who = '/onboarding/quem-participa';
const when = '/onboarding/quando';
const how = '/onboarding/como-funciona';
const kickOff = '/onboarding/kick-off';

export const onboardingFacts: Fact[] = [
  {
    fact: 'client and operations team work together',
    page: whatItIs,
    text: ['a sua equipe e o time de operações da klavi trabalham juntos'],
    english: ["your team and klavi's operations team work side by side"],
  },
  {
    fact: 'onboarding holds the kick-off meetings, which start the implementation',
    page: whatItIs,
    text: ['reuniões de kick-off, que dão início à implementação'],
    english: ['kick-off meetings, which start the implementation'],
  },
  {
    fact: 'what klavi shares: instructions, best practices, customization options, keys, Console access',
    page: whatItIs,
    text: [
      'Instruções',
      'Sugestões de boas práticas',
      'Opções de customização',
      'Chaves das APIs',
      'Acesso ao Console',
    ],
    english: [
      'Instructions',
      'Best-practice suggestions',
      'Customization options',
      'API keys',
      'Access to the Console',
    ],
  },
  {
    fact: 'the same five things, in the kick-off’s page',
    page: kickOff,
    text: ['Instruções', 'boas práticas', 'Opções de customização', 'Chaves das APIs', 'Acesso ao Console'],
    english: ['Instructions', 'est-practice', 'Customization options', 'API keys', 'Access to the Console'],
  },
  {
    fact: 'the Console: configure, monitor, view; where the JSONs are received',
    page: '/console/o-que-e',
    text: ['configura', 'monitora', 'JSONs'],
    english: ['configure', 'monitor', 'JSONs'],
  },
  {
    fact: 'Product Owner: leads, specifications met, agreed dates',
    page: who,
    text: [
      'Product Owner (PO)',
      'Conduz a integração',
      'especificações sejam atendidas e entregues nas datas combinadas',
    ],
    english: [
      'Product Owner (PO)',
      'Leads the integration',
      'specifications are met and delivered by the agreed dates',
    ],
  },
  {
    fact: 'Sales: agreement, confidentiality, schedules the kick-off',
    page: who,
    text: ['Fecha o acordo e os termos de confidencialidade', 'agenda o kick-off'],
    english: ['Closes the agreement and the confidentiality terms', 'schedules the kick-off'],
  },
  {
    fact: 'front end (Product and Design): klavi Ki only',
    page: who,
    text: ['Front-end (Produto e Design)', 'Só no klavi Ki'],
    english: ['Front end (Product and Design)', 'klavi Ki only'],
  },
  {
    fact: 'back end (Data): always, alone for klaaS',
    page: who,
    text: ['Back-end (Data)', 'no klaaS, é a única equipe necessária'],
    english: ['Back end (Data)', 'for klaaS it is the only team needed'],
  },
  {
    fact: 'client’s contacts: kick-off, items, integrate, approve',
    page: who,
    text: [
      'Contatos de negócio e técnicos',
      'Participam do kick-off, mandam os itens de customização, integram e aprovam',
    ],
    english: [
      'Business and technical contacts',
      'Attend the kick-off, send the customization items, integrate and approve',
    ],
  },
  {
    fact: 'responsibility table by product',
    page: who,
    text: ['Quem é responsável, por produto', 'Ajustar as telas à sua identidade visual'],
    english: ['Who is responsible, by product', 'Adjust the screens to your visual identity'],
  },
  {
    fact: 'phase 1: agreements and confidentiality with Sales',
    page: when,
    text: ['Você e Vendas alinham os acordos e os termos de confidencialidade'],
    english: ['You and Sales settle the agreements and the confidentiality terms'],
  },
  {
    fact: 'phase 2: the kick-off directs, presents, answers',
    page: when,
    text: [
      'Uma ou mais pessoas do time de operações',
      'direcionar a implementação',
      'apresentar as funções do produto em detalhe',
      'responder às suas dúvidas',
    ],
    english: [
      "One or more people from klavi's operations team",
      'direct the implementation',
      "present the product's functions in detail",
      'answer your questions',
    ],
  },
  {
    fact: 'phase 3: homologação, also development, for tests',
    page: when,
    text: ['ambiente de homologação, também chamado de desenvolvimento'],
    english: ['homologação environment, also called development'],
  },
  {
    fact: 'phase 4: production only after full alignment',
    page: when,
    text: ['só vai para produção depois do alinhamento completo'],
    english: ['goes to production only after full alignment'],
  },
  {
    fact: 'the end user sees klavi’s screens: klavi Ki yes, klaaS no',
    page: how,
    text: ['O cliente final vê telas da klavi'],
    english: ["End users see klavi's screens"],
  },
  {
    fact: 'work fronts by product',
    page: how,
    text: ['Frentes de trabalho', 'Front-end e back-end', 'Só back-end'],
    english: ['Work fronts', 'Front end and back end', 'Back end only'],
  },
  {
    fact: 'customization by product',
    page: how,
    text: ['o produto é ajustado à sua identidade visual', 'Nenhuma'],
    english: ['the product is adjusted to your visual identity', 'None'],
  },
  {
    fact: 'items the client sends',
    page: '/klavi-ki/customizacao',
    text: ['Logo', 'Fonte', 'Cor primária', 'Foto', 'Texto'],
    english: ['Logo', 'Font', 'Primary colour', 'Photo', 'Text'],
  },
  {
    fact: 'channels: e-mail or Slack; items after the kick-off, when asked for',
    page: '/onboarding/canais',
    text: ['E-mail', 'Slack', 'kick-off'],
    english: ['E-mail', 'Slack', 'kick-off'],
  },
  {
    fact: 'items are sent after the kick-off',
    page: how,
    text: ['A klavi pede os itens depois do kick-off'],
    english: ['klavi asks for the items after the kick-off'],
  },
  {
    fact: 'front end is the visual experience, first screen to end of connection',
    page: how,
    text: ['experiência visual da jornada, da primeira tela ao fim da conexão'],
    english: ['visual experience of the journey, from the first screen to the end of the connection'],
  },
  {
    fact: 'back end handles the data behind the interface',
    page: how,
    text: ['trata os dados por trás dessas telas'],
    english: ['handles the data behind those screens'],
  },
  {
    fact: 'the three things: Console, APIs, Postman',
    page: how,
    text: ['Console.', 'APIs.', 'Postman.'],
  },
  {
    fact: 'what Postman is',
    page: '/postman/como-importar',
    text: ['Postman', 'cliente de API'],
    english: ['Postman', 'API client'],
  },
];
