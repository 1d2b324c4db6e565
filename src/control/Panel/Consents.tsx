import { useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { usePanel } from '../PanelContext';
import { Section } from '../Section';
import { ConsentItem } from './ConsentItem';
import styles from './styles.module.css';

const FEW = 5;

/** Every consent that the sandbox keeps, newest first, with what can be done to it. */
export function Consents(): ReactNode {
  const { state, notices } = usePanel();
  const [showsAll, setShowsAll] = useState(false);
  const consents = state.consents ?? [];
  const hasOwn = consents.some(({ isDemo }) => !isDemo);
  return (
    <Section
      id="consentimentos"
      title={translate({
        id: 'control.consents.title',
        message: 'Consentimentos',
        description: 'Sandbox panel: heading',
      })}
      lead={
        <Translate id="control.consents.lead" description="Sandbox panel: what the consents' part is for">
          Decida no lugar do cliente, ou leve um consentimento ao fim que você quer tratar. Os webhooks saem
          como na vida real.
        </Translate>
      }
      notice={notices.consents}
    >
      {state.consents && !hasOwn && <NoOwn />}
      <ul className={styles.consents}>
        {consents.slice(0, showsAll ? undefined : FEW).map((consent) => (
          <ConsentItem key={consent.consentId} consent={consent} />
        ))}
      </ul>
      {consents.length > FEW && !showsAll && (
        <button type="button" className={styles.more} onClick={() => setShowsAll(true)}>
          <Translate
            id="control.consents.all"
            description="Sandbox panel: shows the consents that are left out; count is how many there are"
            values={{ count: consents.length }}
          >
            {'Mostrar todos os {count}'}
          </Translate>
        </button>
      )}
    </Section>
  );
}

function NoOwn(): ReactNode {
  return (
    <p className={styles.empty}>
      <Translate
        id="control.consents.empty"
        description="Sandbox panel: only the demo consents are there; link leads to the quick start"
        values={{
          link: (
            <Link to="/klavi-ki/inicio-rapido">
              <Translate id="control.consents.emptyLink" description="Sandbox panel: link inside a sentence">
                início rápido
              </Translate>
            </Link>
          ),
        }}
      >
        {'Por enquanto, só os de demonstração. Crie um consentimento no {link} e ele aparece aqui.'}
      </Translate>
    </p>
  );
}
