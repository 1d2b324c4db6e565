import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { errorText } from '../errorText';
import { WayBack } from '../WayBack';
import { Facts, Lead, Mark, Title } from './parts';
import type { ScreenProps } from './screenProps';

export function Failure({ view, origin }: ScreenProps): ReactNode {
  const { error, errorDescription, mode, returnTo } = view;
  return (
    <>
      <Mark kind="failure" />
      <Title>
        <Translate id="bank.failure.title" description="Simulated journey: heading of the bad end">
          A conta não foi conectada
        </Translate>
      </Title>
      <Lead>
        <Translate id="bank.failure.lead" description="Simulated journey: what the bad end means">
          Nenhum dado foi compartilhado.
        </Translate>
      </Lead>
      <Facts
        rows={[
          [
            translate({
              id: 'bank.fact.reason',
              message: 'O que houve',
              description: 'Term: why the journey failed',
            }),
            errorText(error) ?? errorDescription,
          ],
          [
            translate({
              id: 'bank.fact.code',
              message: 'Código',
              description: 'Term: the error code that goes back',
            }),
            error && <code>{error}</code>,
          ],
        ]}
      />
      <WayBack returnTo={returnTo} mode={mode} origin={origin} />
    </>
  );
}
