import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { Arrow } from '../../components/Arrow';
import type { ReturnReading } from '../readReturn';
import styles from './styles.module.css';

/** What a client's integration does after a return. */
export function NextSteps({ outcome }: { outcome: ReturnReading['outcome'] }): ReactNode {
  return (
    <section className={styles.section} aria-labelledby="next">
      <h2 id="next">
        <Translate id="bank.returned.next" description="Heading above what to do after a return">
          E agora?
        </Translate>
      </h2>
      <ul className={styles.cards}>
        {outcome === 'success' ? (
          <>
            <Card
              to="/api/klavi-ki/get-consent"
              title={
                <Translate id="bank.returned.consent.title" description="Link to an operation">
                  Consultar o consentimento
                </Translate>
              }
            >
              <Translate id="bank.returned.consent.text" description="Why to read the consent">
                Confirme que o status é AUTHORISED e veja quais grupos o cliente concedeu.
              </Translate>
            </Card>
            <Card
              to="/sandbox"
              title={
                <Translate id="bank.returned.inbox.title" description="Link to the sandbox’s webhook inbox">
                  Ver os webhooks chegarem
                </Translate>
              }
            >
              <Translate id="bank.returned.inbox.text" description="What the inbox shows">
                O evento consent_authorised e os relatórios entram na caixa do sandbox em segundos.
              </Translate>
            </Card>
            <Card
              to="/api/klavi-ki/request-personal-institution-data"
              title={
                <Translate id="bank.returned.reports.title" description="Link to an operation">
                  Pedir relatórios
                </Translate>
              }
            >
              <Translate id="bank.returned.reports.text" description="When to ask for reports">
                Sem entrega automática, o back-end os pede agora.
              </Translate>
            </Card>
          </>
        ) : (
          <>
            <Card
              to="/klavi-ki/inicio-rapido#criar-consentimento"
              title={
                <Translate id="bank.returned.again.title" description="Link to the quick start">
                  Criar um consentimento
                </Translate>
              }
            >
              <Translate id="bank.returned.again.text" description="What to do to start a journey">
                Abra a consentRedirectURL da resposta e percorra a jornada.
              </Translate>
            </Card>
            <Card
              to="/klavi-ki/front-end#retorno"
              title={
                <Translate id="bank.returned.code.title" description="Link to a guide">
                  Ler o retorno no seu código
                </Translate>
              }
            >
              <Translate id="bank.returned.code.text" description="What the guide has">
                Uma função testada que separa sucesso, falha e endereço incompleto.
              </Translate>
            </Card>
          </>
        )}
      </ul>
    </section>
  );
}

function Card({ to, title, children }: { to: string; title: ReactNode; children: ReactNode }): ReactNode {
  return (
    <li className={styles.card}>
      <h3>
        <Link to={to} className={styles.link}>
          {title}
        </Link>
      </h3>
      <p>{children}</p>
      <Arrow className={styles.arrow} />
    </li>
  );
}
