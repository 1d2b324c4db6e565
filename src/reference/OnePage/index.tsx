import React, { Suspense, lazy } from 'react';
import BrowserOnly from '@docusaurus/BrowserOnly';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import { OperationList } from './OperationList';
import type { OnePageProps } from './listOperations';
import styles from './styles.module.css';

const RedocView = lazy(() => import('./RedocView'));

/** The whole contract on one page, for reading and printing; drawn by Redoc, in the browser only. */
export default function OnePage({ product, spec }: OnePageProps) {
  const title = translate(
    {
      id: 'reference.onePage.title',
      message: '{name}: referência em uma página',
      description: 'Title of the one-page reference; {name} is the product',
    },
    { name: spec.info.title },
  );
  const description = translate(
    {
      id: 'reference.onePage.description',
      message: 'Todas as operações da API {name} em uma só página, para ler de uma vez ou imprimir.',
      description: 'Meta description of the one-page reference',
    },
    { name: spec.info.title },
  );
  return (
    <Layout title={title} description={description}>
      <main className={styles.page}>
        <header className={styles.header}>
          <Heading as="h1">{title}</Heading>
          <p>
            <Translate
              id="reference.onePage.intro"
              description="Introduces the one-page reference; the pages of the operations have the consoles"
            >
              Tudo em uma página, para ler e imprimir. Para fazer chamadas, abra a página de cada operação.
            </Translate>
          </p>
        </header>
        <BrowserOnly fallback={<OperationList product={product} spec={spec} />}>
          {() => (
            <Suspense fallback={<OperationList product={product} spec={spec} />}>
              <RedocView spec={spec} />
            </Suspense>
          )}
        </BrowserOnly>
      </main>
    </Layout>
  );
}
