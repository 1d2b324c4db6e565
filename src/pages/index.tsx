import type { ReactNode } from 'react';
import Layout from '@theme/Layout';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { demoCredentials } from '../catalog/demoCredentials';
import { products } from '../catalog/products';
import { Arrow } from '../components/Arrow';
import { CallPath } from '../components/CallPath';
import { ConnectedCubes } from '../components/ConnectedCubes';
import { Doors } from '../components/Doors';
import { FirstCall } from '../components/FirstCall';
import { PhasePath } from '../components/PhasePath';
import { ProductWindows } from '../components/ProductWindows';
import { Questions } from '../components/Questions';
import { calls, firstAnswer, type HomeCall } from './_home/calls';
import { questions } from './_home/questions';
import styles from './index.module.css';

const quickStart = '/klavi-ki/inicio-rapido';

const callTitles: Record<HomeCall['operationId'], ReactNode> = {
  createAccessToken: (
    <Translate id="home.calls.auth" description="First call of the quick start">
      Autenticar
    </Translate>
  ),
  createLink: (
    <Translate id="home.calls.link" description="Second call of the quick start">
      Criar o link
    </Translate>
  ),
  listInstitutions: (
    <Translate id="home.calls.institutions" description="Third call of the quick start">
      Listar as instituições
    </Translate>
  ),
  createConsent: (
    <Translate id="home.calls.consent" description="Fourth call of the quick start">
      Criar o consentimento
    </Translate>
  ),
};

const steps = calls.map((call) => ({ ...call, title: callTitles[call.operationId] }));

const productFacts = products.map(({ id, name, fronts, startPath }) => ({
  id,
  name,
  seenByEndUser: fronts.includes('frontend'),
  to: startPath,
}));

export default function Home(): ReactNode {
  return (
    <Layout
      title={translate({
        id: 'home.meta.title',
        message: 'Portal de onboarding',
        description: 'Title of the home page in the browser tab',
      })}
      description={translate({
        id: 'home.meta.description',
        message:
          'Entenda o onboarding da klavi, leia a referência da API e faça a primeira chamada no navegador, sem chave e sem conta.',
        description: 'Description of the home page for search engines',
      })}
    >
      <main className={styles.page}>
        <div className={styles.intro}>
          <header className={styles.hero}>
            <h1 className={styles.headline}>
              <Translate id="home.hero.title" description="Headline of the home page">
                Da primeira leitura à primeira chamada.
              </Translate>
            </h1>
            <p className={styles.lead}>
              <Translate id="home.hero.lead" description="What the portal does, in one sentence">
                Entenda o onboarding da klavi, leia a referência da API e faça a primeira chamada no próprio
                navegador, sem chave e sem conta.
              </Translate>
            </p>
          </header>
          <section aria-labelledby="doors" className={styles.doors}>
            <h2 id="doors" className={styles.doorsTitle}>
              <Translate id="home.doors.title" description="Title above the three doors">
                Por onde você quer começar?
              </Translate>
            </h2>
            <Doors as="h3" />
          </section>
          <div className={styles.stage}>
            <ConnectedCubes className={styles.cubes} />
            <FirstCall
              method="POST"
              path="/data/v1/auth"
              request={demoCredentials['klavi-ki'] ?? {}}
              response={firstAnswer}
              to={quickStart}
            />
          </div>
        </div>

        <section aria-labelledby="calls" className={styles.calls}>
          <div>
            <h2 id="calls" className={styles.title}>
              <Translate id="home.calls.title" description="Title of the strip with the first calls">
                Quatro chamadas, da autenticação ao consentimento
              </Translate>
            </h2>
            <p className={styles.text}>
              <Translate id="home.calls.text" description="How the four calls hang together">
                Cada resposta traz o que a próxima chamada pede. No início rápido do klavi Ki você envia as
                quatro na própria página.
              </Translate>
            </p>
            <Link to={quickStart} className={styles.action}>
              <Translate id="home.calls.action" description="Link to the quick start">
                Abrir o início rápido
              </Translate>
              <Arrow />
            </Link>
          </div>
          <CallPath steps={steps} />
        </section>

        <section aria-labelledby="phases" className={styles.section}>
          <div className={styles.sectionHead}>
            <h2 id="phases" className={styles.title}>
              <Translate id="home.phases.title" description="Title of the strip with the phases">
                As fases do onboarding
              </Translate>
            </h2>
            <Link to="/onboarding/quando" className={styles.more}>
              <Translate id="home.phases.action" description="Link to the page on when things happen">
                Ver quando cada fase acontece
              </Translate>
              <Arrow />
            </Link>
          </div>
          <PhasePath />
        </section>

        <section aria-labelledby="products" className={styles.section}>
          <div className={styles.sectionHead}>
            <h2 id="products" className={styles.title}>
              <Translate id="home.products.title" description="Title above the products">
                O que muda em cada produto
              </Translate>
            </h2>
            <Link to="/onboarding/como-funciona" className={styles.more}>
              <Translate id="home.products.action" description="Link to how the onboarding works">
                Ver como funciona
              </Translate>
              <Arrow />
            </Link>
          </div>
          <ProductWindows products={productFacts} />
        </section>

        <section aria-labelledby="questions" className={styles.section}>
          <div className={styles.sectionHead}>
            <h2 id="questions" className={styles.title}>
              <Translate id="home.questions.title" description="Title above the questions of the first month">
                As perguntas do primeiro mês
              </Translate>
            </h2>
            <Link to="/onboarding/perguntas-frequentes" className={styles.more}>
              <Translate id="home.questions.action" description="Link to all frequent questions">
                Ver todas as perguntas
              </Translate>
              <Arrow />
            </Link>
          </div>
          <Questions questions={questions} />
        </section>
      </main>
    </Layout>
  );
}
