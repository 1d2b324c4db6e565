import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import Translate, { translate } from '@docusaurus/Translate';
import { ErrorDecoder } from '../playground/errors/ErrorDecoder';
import styles from './erros.module.css';

export default function ErrorPage(): ReactNode {
  return (
    <Layout
      title={translate({
        id: 'errors.meta.title',
        message: 'Entenda um erro',
        description: 'Title of the error decoder in the browser tab',
      })}
      description={translate({
        id: 'errors.meta.description',
        message:
          'Cole uma resposta, um log ou um código da klavi e veja o que houve, quem age, se vale repetir e o que fazer.',
        description: 'Description of the error decoder for search engines',
      })}
    >
      <main className={styles.page}>
        <header>
          <h1 className={styles.headline}>
            <Translate id="errors.page.title" description="Error decoder: heading of the page">
              Entenda um erro
            </Translate>
          </h1>
          <p className={styles.lead}>
            <Translate id="errors.page.lead" description="Error decoder: what the page is for">
              Cole o que a klavi respondeu e veja o que houve, quem age e se vale repetir.
            </Translate>
          </p>
        </header>
        <ErrorDecoder />
        <nav
          className={styles.links}
          aria-label={translate({
            id: 'errors.page.more',
            message: 'Mais sobre erros',
            description: 'Error decoder: accessible name of the links at the end of the page',
          })}
        >
          <Link to="/referencia/erros">
            <Translate id="errors.page.table" description="Error decoder: link to the guide">
              Todos os códigos
            </Translate>
          </Link>
          <Link to="/klavi-ki/testar#casos">
            <Translate id="errors.page.provoke" description="Error decoder: link to the guide about testing">
              Provocar cada erro no sandbox
            </Translate>
          </Link>
          <Link to="/onboarding/canais">
            <Translate id="errors.page.channels" description="Error decoder: link to the channels for help">
              Com quem falar
            </Translate>
          </Link>
        </nav>
      </main>
    </Layout>
  );
}
