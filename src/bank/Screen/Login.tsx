import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { maskTaxId } from '../formatTaxId';
import type { JourneyView } from '../types';
import { Actions, Lead, PersonaNote, StepButton, Title, type Look } from './parts';
import type { ScreenProps } from './screenProps';
import styles from './styles.module.css';

/** Nothing secret is asked for, not even in play: people type what they know. */
export function Login({ view, onStep, isBusy }: ScreenProps): ReactNode {
  const { person, persona } = view;
  const enter = (look: Look) => (
    <StepButton key="login" look={look} isBusy={isBusy} onPress={() => onStep({ action: 'login' })}>
      {person?.name ? (
        <Translate
          id="bank.login.enter"
          description="Simulated bank: button; name is a person’s"
          values={{ name: person.name }}
        >
          {'Entrar como {name}'}
        </Translate>
      ) : (
        <Translate id="bank.login.enterUnnamed" description="Simulated bank: button">
          Entrar
        </Translate>
      )}
    </StepButton>
  );
  const leave = (look: Look) => (
    <StepButton key="exit" look={look} isBusy={isBusy} onPress={() => onStep({ action: 'exit' })}>
      <Translate id="bank.action.leave" description="Simulated bank: button that leaves without deciding">
        Sair sem decidir
      </Translate>
    </StepButton>
  );
  return (
    <>
      <Title>
        <Translate id="bank.login.title" description="Simulated bank: heading">
          Acesse a sua conta
        </Translate>
      </Title>
      <Lead>
        <Translate id="bank.login.lead" description="Simulated bank: why there is no password">
          Num banco de verdade, aqui ficaria a senha ou o aplicativo. Neste, quem entra já está escolhido.
        </Translate>
      </Lead>
      {person && <Person person={person} />}
      <PersonaNote view={view} />
      <Actions>
        {persona?.ending === 'unfinished'
          ? [leave('main'), enter('second')]
          : [enter('main'), leave('quiet')]}
      </Actions>
      <p className={styles.small}>
        <Translate id="bank.login.never" description="Simulated bank: a warning">
          Nunca digite uma senha de verdade num sandbox.
        </Translate>
      </p>
    </>
  );
}

function Person({ person }: { person: NonNullable<JourneyView['person']> }): ReactNode {
  const { name, personalTaxId, businessTaxId } = person;
  const initials = [...name.matchAll(/(?<=^|\s)\p{L}/gu)].map(([letter]) => letter);
  return (
    <p className={styles.person}>
      {initials.length > 0 && (
        <span className={styles.initials} aria-hidden="true">
          {initials[0]}
          {initials.slice(1).at(-1)}
        </span>
      )}
      <span>
        {name && <strong>{name}</strong>}
        {personalTaxId && <span className={styles.taxId}>CPF {maskTaxId(personalTaxId)}</span>}
        {businessTaxId && <span className={styles.taxId}>CNPJ {maskTaxId(businessTaxId)}</span>}
      </span>
    </p>
  );
}
