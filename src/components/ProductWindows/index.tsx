import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { Arrow } from '../Arrow';
import styles from './styles.module.css';

export type ProductFacts = { id: string; name: string; seenByEndUser: boolean; to: string };

/** What the onboarding asks for, product by product, as two outlined windows on one path. */
export function ProductWindows({ products }: { products: ProductFacts[] }): ReactNode {
  return (
    <ul className={styles.windows}>
      {products.map((product) => (
        <li key={product.id} className={styles.window}>
          <h3 className={styles.name}>
            <Link to={product.to} className={styles.link}>
              {product.name}
              <Arrow />
            </Link>
          </h3>
          <dl className={styles.facts}>
            <dt>
              <Translate id="home.products.screens.term" description="Row: who sees klavi's screens">
                Telas da klavi
              </Translate>
            </dt>
            <dd>
              {product.seenByEndUser ? (
                <Translate id="home.products.screens.yes" description="The end user sees klavi's screens">
                  O cliente final vê
                </Translate>
              ) : (
                <Translate id="home.products.screens.no" description="The end user sees no klavi screen">
                  O cliente final não vê
                </Translate>
              )}
            </dd>
            <dt>
              <Translate id="home.products.fronts.term" description="Row: which teams work on it">
                Frentes de trabalho
              </Translate>
            </dt>
            <dd>
              {product.seenByEndUser ? (
                <Translate id="home.products.fronts.both" description="Both work fronts">
                  Front-end e back-end
                </Translate>
              ) : (
                <Translate id="home.products.fronts.backend" description="Only the back-end work front">
                  Só back-end
                </Translate>
              )}
            </dd>
            <dt>
              <Translate id="home.products.customization.term" description="Row: whether it can be branded">
                Customização
              </Translate>
            </dt>
            <dd>
              {product.seenByEndUser ? (
                <Translate id="home.products.customization.yes" description="What can be branded">
                  Com a sua identidade visual
                </Translate>
              ) : (
                <Translate id="home.products.customization.no" description="Nothing to brand">
                  Nenhuma
                </Translate>
              )}
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
