import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { permissionText } from '../permissionTexts';
import { WayBack } from '../WayBack';
import { Actions, Facts, Lead, Mark, PersonaNote, StepButton, Title } from './parts';
import type { ScreenProps } from './screenProps';

export function Success({ view, onStep, isBusy, origin }: ScreenProps): ReactNode {
  const { institution, person, permissions = [], mode, returnTo } = view;
  return (
    <>
      <Mark kind="success" />
      <Title>
        <Translate id="bank.success.title" description="Simulated journey: heading of the good end">
          Conta conectada
        </Translate>
      </Title>
      <Lead>
        <Translate id="bank.success.lead" description="Simulated journey: what happens after the good end">
          Os dados vão do banco para a klavi, e os relatórios chegam à aplicação por webhook.
        </Translate>
      </Lead>
      <Facts
        rows={[
          [
            translate({ id: 'bank.fact.from', message: 'De', description: 'Term: whose data, a bank' }),
            institution?.name,
          ],
          [
            translate({
              id: 'bank.fact.holder',
              message: 'Titular',
              description: 'Term: whose data, a person',
            }),
            person?.name,
          ],
          [
            translate({ id: 'bank.fact.data', message: 'Dados', description: 'Term: which data' }),
            permissions.map((permission) => permissionText(permission).name).join(', '),
          ],
        ]}
      />
      <PersonaNote view={view} />
      <WayBack returnTo={returnTo} mode={mode} origin={origin} />
      {mode === 'link' && (
        <Actions>
          <StepButton look="second" isBusy={isBusy} onPress={() => onStep({ action: 'connectMore' })}>
            <Translate id="bank.success.more" description="Simulated journey: button">
              Conectar outra instituição
            </Translate>
          </StepButton>
        </Actions>
      )}
    </>
  );
}
