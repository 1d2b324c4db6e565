import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { Participants } from '../../control/Participants';
import { Personas } from '../../control/Personas';
import layout from './index.module.css';
import styles from './pessoas.module.css';

export default function TestPeople(): ReactNode {
  return (
    <Layout
      title={translate({
        id: 'control.people.metaTitle',
        message: 'Pessoas e instituições de teste',
        description: 'Title of the page in the browser tab',
      })}
      description={translate({
        id: 'control.people.metaDescription',
        message:
          'As pessoas, empresas e instituições inventadas do sandbox, com CPF e CNPJ para copiar e o que cada uma testa.',
        description: 'Description of the page for search engines',
      })}
    >
      <main className={layout.page}>
        <header className={styles.opening}>
          <h1 className={styles.headline}>
            <Translate id="control.people.title" description="Test people: heading of the page">
              Pessoas e instituições de teste
            </Translate>
          </h1>
          <p className={styles.lead}>
            <Translate id="control.people.lead" description="Test people: what the page is for">
              Ninguém aqui existe. Copie um CPF, crie o link e siga a jornada: cada pessoa leva a um caso que
              você vai precisar tratar. Qualquer outro CPF ou CNPJ válido também funciona, com dados gerados a
              partir dele.
            </Translate>
          </p>
          <p className={styles.links}>
            <Link to="/klavi-ki/inicio-rapido">
              <Translate id="control.people.quickStart" description="Test people: link to the quick start">
                Criar um link no início rápido
              </Translate>
            </Link>
            <Link to="/sandbox">
              <Translate id="control.people.panel" description="Test people: link to the sandbox panel">
                Abrir o painel do sandbox
              </Translate>
            </Link>
          </p>
        </header>
        <section aria-labelledby="pessoas" className={styles.section}>
          <h2 id="pessoas">
            <Translate id="control.people.people" description="Test people: heading above the people">
              Pessoas e empresas
            </Translate>
          </h2>
          <Personas />
        </section>
        <section aria-labelledby="instituicoes" className={styles.section}>
          <h2 id="instituicoes">
            <Translate
              id="control.people.institutions"
              description="Test people: heading above the institutions"
            >
              Instituições
            </Translate>
          </h2>
          <p className={styles.text}>
            <Translate
              id="control.people.institutionsText"
              description="Test people: what can be done with institutions"
            >
              São as que o seu link lista. Para ver uma delas falhar, tire-a do ar no painel.
            </Translate>
          </p>
          <Participants />
        </section>
      </main>
    </Layout>
  );
}
