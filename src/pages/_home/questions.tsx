import Translate from '@docusaurus/Translate';
import type { Question } from '../../components/Questions';

/** What people ask in the first month, and the page that answers. */
export const questions: Question[] = [
  {
    id: 'next',
    to: '/onboarding/o-que-fazer-agora',
    text: (
      <Translate id="home.questions.next" description="Question on the home page">
        O que a klavi espera de mim agora?
      </Translate>
    ),
  },
  {
    id: 'keys',
    to: '/onboarding/ambientes-e-chaves',
    text: (
      <Translate id="home.questions.keys" description="Question on the home page">
        Que chaves e endereços uso em cada ambiente?
      </Translate>
    ),
  },
  {
    id: 'mode',
    to: '/klavi-ki/escolher-o-modo',
    text: (
      <Translate id="home.questions.mode" description="Question on the home page">
        Qual modo do klavi Ki serve para mim?
      </Translate>
    ),
  },
  {
    id: 'data',
    to: '/webhooks/visao-geral',
    text: (
      <Translate id="home.questions.data" description="Question on the home page">
        Como os dados chegam até mim?
      </Translate>
    ),
  },
  {
    id: 'error',
    to: '/referencia/erros',
    text: (
      <Translate id="home.questions.error" description="Question on the home page">
        O que significa este erro, e quem resolve?
      </Translate>
    ),
  },
  {
    id: 'security',
    to: '/seguranca/revisao',
    text: (
      <Translate id="home.questions.security" description="Question on the home page">
        O que a minha área de segurança precisa ver?
      </Translate>
    ),
  },
];
