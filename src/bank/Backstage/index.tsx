import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { meanings } from '../../components/ConsentStates/stateTexts';
import type { JourneyView } from '../types';
import { RealJourney } from './RealJourney';
import styles from './styles.module.css';

/** Beside the journey: what the client's integration sees of it meanwhile, and how it goes with the real klavi. */
export function Backstage({ view }: { view: JourneyView | undefined }): ReactNode {
  return (
    <aside className={styles.backstage} aria-labelledby="backstage">
      <h2 id="backstage" className={styles.title}>
        <Translate id="bank.backstage.title" description="Heading beside the simulated journey">
          Nos bastidores
        </Translate>
      </h2>
      {view ? <Seen view={view} /> : <p className={styles.text}>{waiting}</p>}
      <ul className={styles.links}>
        <li>
          <Link to="/api/klavi-ki/get-consent">
            <Translate id="bank.backstage.consent" description="Link to an operation of the reference">
              Consultar o consentimento
            </Translate>
          </Link>
        </li>
        <li>
          <Link to="/sandbox">
            <Translate id="bank.backstage.panel" description="Link to the sandbox’s panel and webhook inbox">
              Painel do sandbox e webhooks
            </Translate>
          </Link>
        </li>
      </ul>
      <RealJourney />
    </aside>
  );
}

const waiting = (
  <Translate id="bank.backstage.waiting" description="Beside the simulated journey, before it is open">
    O que a sua integração vê enquanto o cliente está na jornada aparece aqui.
  </Translate>
);

function Seen({ view }: { view: JourneyView }): ReactNode {
  const { status, linkId, consentId } = view;
  return (
    <>
      {status ? (
        <p className={styles.text} aria-live="polite">
          <code className={styles.status}>{status}</code> {meanings()[status]}
        </p>
      ) : (
        <p className={styles.text}>
          <Translate id="bank.backstage.noConsent" description="There is no consent yet">
            Ainda não há consentimento: ele nasce quando o cliente confirma a instituição.
          </Translate>
        </p>
      )}
      <dl className={styles.ids}>
        <div>
          <dt>linkId</dt>
          <dd>{linkId}</dd>
        </div>
        {consentId && (
          <div>
            <dt>consentId</dt>
            <dd>{consentId}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
