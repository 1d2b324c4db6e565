import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { permissionText } from '../permissionTexts';
import { Actions, Facts, Lead, Mark, PersonaNote, StepButton, Title, type Look } from './parts';
import type { ScreenProps } from './screenProps';
import styles from './styles.module.css';

export function Lgpd({ view, onStep, isBusy }: ScreenProps): ReactNode {
  const { institution, person, permissions = [], persona } = view;
  const accept = (look: Look) => (
    <StepButton key="accept" look={look} isBusy={isBusy} onPress={() => onStep({ action: 'acceptLgpd' })}>
      <Translate id="bank.lgpd.accept" description="klavi's LGPD page: button">
        Aceitar o repasse
      </Translate>
    </StepButton>
  );
  const refuse = (look: Look) => (
    <StepButton key="refuse" look={look} isBusy={isBusy} onPress={() => onStep({ action: 'refuseLgpd' })}>
      <Translate id="bank.action.refuse" description="Simulated journey: button">
        Recusar
      </Translate>
    </StepButton>
  );
  return (
    <>
      <Mark kind="shield" />
      <Title>
        <Translate id="bank.lgpd.title" description="klavi's LGPD page: heading">
          A klavi pode repassar os seus dados?
        </Translate>
      </Title>
      <Lead>
        <Translate id="bank.lgpd.lead" description="klavi's LGPD page: why there is a second agreement">
          O banco já pode enviar os dados à klavi. Falta o segundo aceite, o da LGPD: ele deixa a klavi
          entregá-los à aplicação que trouxe você até aqui.
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
            translate({ id: 'bank.fact.to', message: 'Para', description: 'Term: who gets the data' }),
            translate({
              id: 'bank.lgpd.client',
              message: 'A aplicação que trouxe você até aqui',
              description: 'klavi’s LGPD page: who gets the data',
            }),
          ],
          [
            translate({ id: 'bank.fact.data', message: 'Dados', description: 'Term: which data' }),
            permissions.map((permission) => permissionText(permission).name).join(', '),
          ],
        ]}
      />
      <PersonaNote view={view} />
      <Actions>
        {persona?.ending === 'lgpdRefused'
          ? [refuse('main'), accept('second')]
          : [accept('main'), refuse('second')]}
      </Actions>
      <p className={styles.small}>
        <Translate id="bank.lgpd.deletion" description="klavi's LGPD page: what the person can do later">
          Você pode pedir à klavi que apague os seus dados quando quiser.
        </Translate>
      </p>
    </>
  );
}
