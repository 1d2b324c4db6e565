import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { Door } from './Door';
import styles from './styles.module.css';

/** The three ways in, as one chain of blocks. `as` is the heading level that fits the page around them. */
export function Doors({ as }: { as: 'h2' | 'h3' }): ReactNode {
  return (
    <ul className={styles.doors}>
      <Door
        as={as}
        kind="client"
        to="/inicio/para-clientes"
        title={
          <Translate id="doors.client.title" description="Door for people of a client company">
            Sou cliente
          </Translate>
        }
      >
        <Translate id="doors.client.text" description="What the client door leads to">
          As etapas, quem participa de cada uma e o que enviar à klavi.
        </Translate>
      </Door>
      <Door
        as={as}
        kind="developer"
        to="/inicio/para-desenvolvedores"
        title={
          <Translate id="doors.developer.title" description="Door for developers">
            Sou desenvolvedor(a)
          </Translate>
        }
      >
        <Translate id="doors.developer.text" description="What the developer door leads to">
          A primeira chamada, a referência da API e o sandbox no navegador.
        </Translate>
      </Door>
      <Door
        as={as}
        kind="po"
        to="/inicio/para-pos"
        title={
          <Translate id="doors.po.title" description="Door for klavi's product owners">
            Sou PO da klavi
          </Translate>
        }
      >
        <Translate id="doors.po.text" description="What the product owner door leads to">
          As páginas certas para compartilhar em cada momento do kick-off.
        </Translate>
      </Door>
    </ul>
  );
}
