import { translate } from '@docusaurus/Translate';
import type { FieldPlace, SearchKind } from '../types';

/** A group's title. */
export function describeKind(kind: SearchKind): string {
  return {
    guide: translate({
      id: 'search.group.guide',
      message: 'Guias',
      description: 'Search results: pages to read',
    }),
    api: translate({ id: 'search.group.api', message: 'API', description: 'Search results: operations' }),
    field: translate({
      id: 'search.group.field',
      message: 'Campos',
      description: 'Search results: parameters and fields of operations',
    }),
  }[kind];
}

/** Where an operation has a field. */
export function describePlace(place: FieldPlace): string {
  return {
    path: translate({
      id: 'search.place.path',
      message: 'No caminho',
      description: 'Where a field is: path',
    }),
    query: translate({
      id: 'search.place.query',
      message: 'Na consulta',
      description: 'Where a field is: query',
    }),
    header: translate({
      id: 'search.place.header',
      message: 'No cabeçalho',
      description: 'Where a field is: header',
    }),
    cookie: translate({
      id: 'search.place.cookie',
      message: 'No cookie',
      description: 'Where a field is: cookie',
    }),
    body: translate({
      id: 'search.place.body',
      message: 'No corpo',
      description: 'Where a field is: request body',
    }),
    response: translate({
      id: 'search.place.response',
      message: 'Na resposta',
      description: 'Where a field is: answer',
    }),
  }[place];
}
