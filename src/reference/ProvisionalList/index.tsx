import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { PointGroup } from './PointGroup';
import type { OpenPoint } from './openPoint';

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
  const products = new Map(contracts.contracts.map(({ product, title }) => [product, title]));
  return (
    <>
      {[...products].map(([product, name]) => (
        <PointGroup
          key={product}
          id={`api-${product}`}
          siteUrl={url}
          title={translate(
            {
              id: 'reference.provisionalList.api',
              message: 'API do {product}',
              description: 'Title of the open points of one product’s API',
            },
            { product: name },
          )}
          points={contracts.contracts.filter((point) => point.product === product)}
        />
      ))}
      <PointGroup
        id="guias"
        siteUrl={url}
        title={translate({
          id: 'reference.provisionalList.guides',
          message: 'Guias',
          description: 'Title of the open points of the guides',
        })}
        points={guides}
      />
    </>
  );
}
