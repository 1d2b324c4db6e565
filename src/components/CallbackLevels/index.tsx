import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Where the address of a report comes from: three levels, the closest to the report first. In a frame, since a guide numbers its own lists. */
export function CallbackLevels(): ReactNode {
  return (
    <div>
      <ol className={styles.levels}>
        <li className={styles.level}>
          <strong className={styles.name}>
            <Translate id="callbackLevels.request.name" description="Report address: the first level">
              No pedido do relatório
            </Translate>
          </strong>
          <code>productsCallbackURL</code>
          <span className={styles.text}>
            <Translate
              id="callbackLevels.request.text"
              description="Report address: what the first level covers"
            >
              Vale só para aquele pedido. Ganha de todos.
            </Translate>
          </span>
        </li>
        <li className={styles.level}>
          <strong className={styles.name}>
            <Translate id="callbackLevels.link.name" description="Report address: the second level">
              No link
            </Translate>
          </strong>
          <code>productsCallbackURL</code>
          <span className={styles.text}>
            <Translate
              id="callbackLevels.link.text"
              description="Report address: what the second level covers"
            >
              Vale para os relatórios daquele link, se o pedido não traz um endereço.
            </Translate>
          </span>
        </li>
        <li className={styles.level}>
          <strong className={styles.name}>
            <Translate id="callbackLevels.console.name" description="Report address: the third level">
              No Console
            </Translate>
          </strong>
          <span className={styles.text}>
            <Translate
              id="callbackLevels.console.text"
              description="Report address: what the third level covers"
            >
              Vale para todo o resto.
            </Translate>
          </span>
        </li>
      </ol>
    </div>
  );
}
