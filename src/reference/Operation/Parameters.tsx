import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { ParameterDoc } from '../../contract/types';
import type { Defs } from '../resolveRef';
import { FieldList } from '../SchemaTree/FieldList';
import { toFragment } from '../toFragment';
import { toParameterNode } from '../toParameterNode';
import styles from './styles.module.css';

const places: ParameterDoc['in'][] = ['path', 'query', 'header', 'cookie'];

/** The parameters, by where they are sent. Their ids are `path-consentId`, `query-page`. */
export function Parameters({ parameters, defs }: { parameters: ParameterDoc[]; defs: Defs }): ReactNode {
  return places.map((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    if (here.length === 0) return null;
    return (
      <div key={place} className={styles.place}>
        <h3 className={styles.placeTitle}>{namePlace(place)}</h3>
        <FieldList
          nodes={here.map((parameter) =>
            toParameterNode(parameter, defs, `${place}-${toFragment(parameter.name)}`),
          )}
        />
      </div>
    );
  });
}

function namePlace(place: ParameterDoc['in']): string {
  return {
    path: translate({
      id: 'reference.parameters.path',
      message: 'No caminho',
      description: 'Heading of the path parameters',
    }),
    query: translate({
      id: 'reference.parameters.query',
      message: 'Na consulta (query)',
      description: 'Heading of the query parameters',
    }),
    header: translate({
      id: 'reference.parameters.header',
      message: 'Nos cabeçalhos',
      description: 'Heading of the header parameters',
    }),
    cookie: translate({
      id: 'reference.parameters.cookie',
      message: 'Em cookies',
      description: 'Heading of the cookie parameters',
    }),
  }[place];
}
