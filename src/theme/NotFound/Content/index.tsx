import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Props } from '@theme/NotFound/Content';
import clsx from 'clsx';
import { Doors } from '../../../components/Doors';
import { BrokenPath } from './BrokenPath';
import styles from './styles.module.css';

/** Replaced: says what happened, then offers search and the three doors. */
export default function NotFoundContent({ className }: Props): ReactNode {
  return (
    <main className={clsx(styles.page, className)}>
      <div className={styles.head}>
        <div>
          <h1 className={styles.title}>
            <Translate id="notFound.content.title" description="Title of the 404 page">
              Este caminho termina aqui.
            </Translate>
          </h1>
          <p className={styles.text}>
            <Translate id="notFound.content.text" description="First paragraph of the 404 page">
              Não há página neste endereço. Confira se ele está completo, procure pela busca no alto da página
              ou recomece por uma destas portas.
            </Translate>
          </p>
        </div>
        <BrokenPath />
      </div>
      <Doors as="h2" />
    </main>
  );
}
