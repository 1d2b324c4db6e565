import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { meanings } from '../../components/ConsentStates/stateTexts';
import { NextStep } from '../NextStep';
import { Lead, Mark, Title } from './parts';
import type { ScreenProps } from './screenProps';
import styles from './styles.module.css';

export function Closed({ view }: ScreenProps): ReactNode {
  const { status, mode } = view;
  return (
    <>
      <Mark kind="closed" />
      <Title>
        <Translate id="bank.closed.title" description="Simulated journey: its address is used or too old">
          Este endereço já não vale
        </Translate>
      </Title>
      <Lead>
        {mode === 'link' ? (
          <Translate id="bank.closed.link" description="Simulated journey: how long a link’s address lives">
            O link vale 30 minutos. Com a klavi é igual: crie o link pouco antes de o cliente abrir a jornada.
          </Translate>
        ) : (
          <Translate
            id="bank.closed.consent"
            description="Simulated journey: how long a consent’s address lives"
          >
            A consentRedirectURL serve uma vez e por 60 segundos, e o consentimento espera 60 minutos. Com a
            klavi é igual: redirecione o cliente na hora.
          </Translate>
        )}
      </Lead>
      {status && (
        <p className={styles.detail}>
          <code>{status}</code> {meanings()[status]}
        </p>
      )}
      <NextStep mode={mode} />
    </>
  );
}
