import { translate } from '@docusaurus/Translate';
import { listNextCalls } from '../listNextCalls';
import type { OperationDoc } from '../../contract/types';

export type SectionId =
  'experimentar' | 'autenticacao' | 'parametros' | 'corpo' | 'respostas' | 'proximas-chamadas';

/**
 * The parts that an operation's page has, in order. The ids are the same in every language, so that a link
 * survives the change of language.
 */
export function listSections(operation: OperationDoc): { id: SectionId; title: string }[] {
  const titles: Record<SectionId, string> = {
    experimentar: translate({
      id: 'reference.section.tryIt',
      message: 'Experimentar',
      description: 'Link to the console of an operation',
    }),
    autenticacao: translate({
      id: 'reference.section.authentication',
      message: 'Autenticação',
      description: 'Heading of the credentials of an operation',
    }),
    parametros: translate({
      id: 'reference.section.parameters',
      message: 'Parâmetros',
      description: 'Heading of the parameters of an operation',
    }),
    corpo: translate({
      id: 'reference.section.body',
      message: 'Corpo',
      description: 'Heading of the request body of an operation',
    }),
    respostas: translate({
      id: 'reference.section.responses',
      message: 'Respostas',
      description: 'Heading of the responses of an operation',
    }),
    'proximas-chamadas': translate({
      id: 'reference.section.nextCalls',
      message: 'Próximas chamadas',
      description: 'Heading of the operations that follow an operation',
    }),
  };
  const present: Record<SectionId, boolean> = {
    experimentar: true,
    autenticacao: true,
    parametros: operation.parameters.length > 0,
    corpo: operation.requestBody !== undefined,
    respostas: operation.responses.length > 0,
    'proximas-chamadas': listNextCalls(operation).length > 0,
  };
  return (Object.keys(titles) as SectionId[])
    .filter((id) => present[id])
    .map((id) => ({ id, title: titles[id] }));
}
