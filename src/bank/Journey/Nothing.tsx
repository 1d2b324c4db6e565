import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { NextStep } from '../NextStep';
import type { JourneyPage } from '../placeScreen';
import { Lead, Title } from '../Screen/parts';

/** The page was opened without an address of the sandbox. */
export function Nothing({ page }: { page: JourneyPage }): ReactNode {
  return (
    <>
      <Title>
        <Translate id="bank.nothing.title" description="Simulated journey: opened without a ticket">
          Aqui começa uma jornada simulada
        </Translate>
      </Title>
      <Lead>
        <Translate id="bank.nothing.lead" description="Simulated journey: how to get an address">
          Esta página abre pelo endereço que o sandbox devolve: a linkURL de um link ou a consentRedirectURL
          de um consentimento. Crie um no início rápido; leva um minuto.
        </Translate>
      </Lead>
      <NextStep mode={page === 'jornada' ? 'link' : 'consent'} />
    </>
  );
}
