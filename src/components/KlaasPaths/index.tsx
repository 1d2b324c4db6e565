import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import styles from './styles.module.css';

/** klaaS's two ways, side by side: the answer that comes at once and the reports that come later. */
export function KlaasPaths(): ReactNode {
  return (
    <div className={styles.paths}>
      <section className={styles.path}>
        <p className={styles.title}>
          <Translate id="klaasPaths.categories.title" description="klaaS's ways: the synchronous one">
            Categorização: na hora
          </Translate>
        </p>
        <ol className={styles.steps}>
          <li className={styles.yours}>
            <Translate
              id="klaasPaths.categories.send"
              description="klaaS's synchronous way: step 1, your side"
            >
              Você manda as transações de uma conta ou de um cartão.
            </Translate>
          </li>
          <li className={styles.byKlavi}>
            <Translate id="klaasPaths.categories.work" description="klaaS's synchronous way: step 2, klavi">
              A klavi limpa e classifica.
            </Translate>
          </li>
          <li className={styles.yours}>
            <Translate
              id="klaasPaths.categories.answer"
              description="klaaS's synchronous way: step 3, the answer"
            >
              Na resposta vêm as mesmas transações, com categorias.
            </Translate>
          </li>
        </ol>
      </section>
      <section className={styles.path}>
        <p className={styles.title}>
          <Translate id="klaasPaths.analytics.title" description="klaaS's ways: the asynchronous one">
            Analytics: depois, por webhook
          </Translate>
        </p>
        <ol className={styles.steps}>
          <li className={styles.yours}>
            <Translate
              id="klaasPaths.analytics.send"
              description="klaaS's asynchronous way: step 1, your side"
            >
              Você manda todos os dados de um cliente. A resposta só confirma o recebimento.
            </Translate>
          </li>
          <li className={styles.byKlavi}>
            <Translate id="klaasPaths.analytics.work" description="klaaS's asynchronous way: step 2, klavi">
              A klavi processa e calcula.
            </Translate>
          </li>
          <li className={clsx(styles.yours, styles.later)}>
            <Translate
              id="klaasPaths.analytics.reports"
              description="klaaS's asynchronous way: step 3, the webhooks"
            >
              Os relatórios chegam ao seu webhook, um por chamada.
            </Translate>
          </li>
        </ol>
      </section>
    </div>
  );
}
