import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Translate, { translate } from '@docusaurus/Translate';
import { usePanel } from '../PanelContext';
import { Section } from '../Section';
import { useLocale } from '../useLocale';
import { Reset } from './Reset';
import { Seed } from './Seed';
import { StateFile } from './StateFile';
import styles from './styles.module.css';

/** What the sandbox keeps: what its data is made from, the way into a file and back, the way to start over. */
export function SavedState(): ReactNode {
  const { state, notices } = usePanel();
  const contract = useBaseUrl(`/downloads/control.openapi.${useLocale()}.yaml`);
  return (
    <Section
      id="estado"
      title={translate({
        id: 'control.state.title',
        message: 'Estado',
        description: 'Sandbox panel: heading of what the sandbox keeps',
      })}
      notice={notices.state}
    >
      <fieldset className={styles.settings} disabled={state.settings === undefined}>
        <Seed />
        <StateFile />
        <Reset />
      </fieldset>
      <p className={styles.contract}>
        <Translate
          id="control.state.contract"
          description="Sandbox panel: link leads to the contract of the control API"
          values={{
            link: (
              <Link href={`pathname://${contract}`} download>
                <Translate
                  id="control.state.contractLink"
                  description="Sandbox panel: link inside a sentence"
                >
                  API de controle
                </Translate>
              </Link>
            ),
          }}
        >
          {'Tudo isto também é uma API, para os seus testes: {link} (OpenAPI 3.1).'}
        </Translate>
      </p>
    </Section>
  );
}
