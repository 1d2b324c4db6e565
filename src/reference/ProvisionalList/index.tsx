import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { filterPoints } from './filterPoints';
import type { OpenPoint } from './openPoint';
import { PointGroup } from './PointGroup';
import styles from './styles.module.css';

/**
 * Everything that waits for klavi's word, contract by contract and then in the guides, so that it can be settled point
 * by point. Both lists are generated; a product is called by the contract's title.
 */
export function ProvisionalList({
  contracts,
  guides,
}: {
  contracts: { contracts: (OpenPoint & { product: string; title: string })[] };
  guides: OpenPoint[];
}): ReactNode {
  const { url } = useDocusaurusContext().siteConfig;
  const [query, setQuery] = useState('');
  const products = new Map(contracts.contracts.map(({ product, title }) => [product, title]));
  const groups = [
    ...[...products].map(([product, name]) => ({
      id: `api-${product}`,
      title: translate(
        {
          id: 'reference.provisionalList.api',
          message: 'API do {product}',
          description: 'Title of the open points of one product’s API',
        },
        { product: name },
      ),
      points: contracts.contracts.filter((point): boolean => point.product === product) as OpenPoint[],
    })),
    {
      id: 'guias',
      title: translate({
        id: 'reference.provisionalList.guides',
        message: 'Guias',
        description: 'Title of the open points of the guides',
      }),
      points: guides,
    },
  ];
  const found = groups.map((group) => ({ ...group, points: filterPoints(group.points, query) }));
  const count = found.reduce((sum, { points }) => sum + points.length, 0);
  return (
    <>
      <div className={styles.filter} role="search">
        <label htmlFor="provisional-filter" className={styles.label}>
          <Translate
            id="reference.provisionalList.filter"
            description="Label of the field that filters the open points"
          >
            Filtrar por palavra, campo ou página
          </Translate>
        </label>
        <input
          id="provisional-filter"
          type="search"
          className={styles.input}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          autoComplete="off"
        />
        <p className={styles.found} aria-live="polite">
          <Translate
            id="reference.provisionalList.found"
            description="How many open points a filter leaves"
            values={{ count }}
          >
            {'{count} pontos na lista'}
          </Translate>
        </p>
      </div>
      {found.map(({ id, title, points }) => (
        <PointGroup key={id} id={id} siteUrl={url} title={title} points={points} />
      ))}
    </>
  );
}
