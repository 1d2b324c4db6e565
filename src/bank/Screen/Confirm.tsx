import { useState, type FormEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { Avatar } from '../Avatar';
import { permissionText } from '../permissionTexts';
import { Actions, PersonaNote, StepButton, Title } from './parts';
import type { ScreenProps } from './screenProps';
import styles from './styles.module.css';

export function Confirm({ view, onStep, isBusy }: ScreenProps): ReactNode {
  const { institution, permissions = [] } = view;
  const [months, setMonths] = useState<0 | 12>(view.validityPeriod ?? 12);
  const bank = institution?.name ?? '';

  function send(event: FormEvent): void {
    event.preventDefault();
    onStep({ action: 'confirm', validityPeriod: months });
  }

  return (
    <>
      <Title>
        <Translate id="bank.confirm.title" description="klavi's confirmation screen: heading">
          Confira o que você vai compartilhar
        </Translate>
      </Title>
      {institution && (
        <p className={styles.chosen}>
          <Avatar institutionCode={institution.institutionCode} size={44} />
          <strong>{institution.name}</strong>
        </p>
      )}
      <ul className={styles.groups}>
        {permissions.map((permission) => {
          const { name, about } = permissionText(permission);
          return (
            <li key={permission}>
              <strong>{name}</strong>
              {about && <span>{about}</span>}
            </li>
          );
        })}
      </ul>
      <form className={styles.form} onSubmit={send}>
        <fieldset className={styles.choice}>
          <legend>
            <Translate id="bank.confirm.validity" description="Legend: for how long data is shared">
              Por quanto tempo
            </Translate>
          </legend>
          <Validity months={12} chosen={months} onChoose={setMonths} />
          <Validity months={0} chosen={months} onChoose={setMonths} />
        </fieldset>
        <PersonaNote view={view} />
        <Actions>
          <StepButton isBusy={isBusy}>
            <Translate
              id="bank.confirm.continue"
              description="Button that leads to the bank; bank is its name"
              values={{ bank }}
            >
              {'Ir para {bank}'}
            </Translate>
          </StepButton>
          <StepButton look="second" isBusy={isBusy} onPress={() => onStep({ action: 'back' })}>
            <Translate id="bank.action.back" description="Simulated journey: button to the screen before">
              Voltar
            </Translate>
          </StepButton>
          <StepButton look="quiet" isBusy={isBusy} onPress={() => onStep({ action: 'exit' })}>
            <Translate id="bank.action.exit" description="Simulated journey: button that leaves it">
              Sair
            </Translate>
          </StepButton>
        </Actions>
      </form>
    </>
  );
}

type ValidityProps = { months: 0 | 12; chosen: 0 | 12; onChoose: (months: 0 | 12) => void };

function Validity({ months, chosen, onChoose }: ValidityProps): ReactNode {
  return (
    <label className={styles.radio}>
      <input
        type="radio"
        name="validityPeriod"
        value={months}
        checked={chosen === months}
        onChange={() => onChoose(months)}
      />
      {months === 12
        ? translate({
            id: 'bank.validity.year',
            message: '12 meses',
            description: 'For how long data is shared',
          })
        : translate({
            id: 'bank.validity.indefinite',
            message: 'Sem prazo, até você cancelar',
            description: 'For how long data is shared',
          })}
    </label>
  );
}
