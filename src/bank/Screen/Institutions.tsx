import { useId, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { accountsText } from '../accountsText';
import { Avatar } from '../Avatar';
import { findInstitutions } from '../findInstitutions';
import type { JourneyInstitution } from '../types';
import { Actions, PersonaNote, StepButton, Title } from './parts';
import type { ScreenProps } from './screenProps';
import styles from './styles.module.css';

export function Institutions({ view, onStep, isBusy, locale }: ScreenProps): ReactNode {
  const id = useId();
  const [search, setSearch] = useState('');
  const found = findInstitutions(view.institutions ?? [], search);
  return (
    <>
      <Title>
        <Translate id="bank.institutions.title" description="klavi's list of institutions: heading">
          Onde você tem conta?
        </Translate>
      </Title>
      <PersonaNote view={view} text={accountsText(view, locale)} />
      <div className={styles.field}>
        <label htmlFor={id}>
          <Translate id="bank.institutions.search" description="Label of the search field">
            Buscar instituição
          </Translate>
        </label>
        <input
          id={id}
          type="search"
          className={styles.input}
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <p className={styles.count} role="status">
        {search.trim() !== '' && countText(found.length)}
      </p>
      <ul className={styles.institutions}>
        {found.map((institution) => (
          <Choice
            key={institution.institutionCode}
            institution={institution}
            isBusy={isBusy}
            onChoose={() =>
              onStep({ action: 'chooseInstitution', institutionCode: institution.institutionCode })
            }
          />
        ))}
      </ul>
      <Actions>
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
    </>
  );
}

type ChoiceProps = { institution: JourneyInstitution; isBusy: boolean; onChoose: () => void };

/** One that is down is no button: its reason is read like any text, with no way to press it. */
function Choice({ institution, isBusy, onChoose }: ChoiceProps): ReactNode {
  const { institutionCode, name, isBeta, isOutage } = institution;
  const content = (
    <>
      <Avatar institutionCode={institutionCode} size={44} />
      <span className={styles.institutionName}>
        {name}
        {isOutage && (
          <span className={styles.outage}>
            <Translate id="bank.institutions.outage" description="Why an institution can’t be chosen">
              Fora do ar agora. Tente mais tarde.
            </Translate>
          </span>
        )}
      </span>
      {isBeta && (
        <span className={styles.beta}>
          <Translate
            id="bank.institutions.beta"
            description="Badge of an institution that is newly supported"
          >
            Beta
          </Translate>
        </span>
      )}
    </>
  );
  return (
    <li>
      {isOutage ? (
        <div className={styles.institution} data-outage="">
          {content}
        </div>
      ) : (
        <button
          type="button"
          className={styles.institution}
          aria-disabled={isBusy || undefined}
          onClick={onChoose}
        >
          {content}
        </button>
      )}
    </li>
  );
}

function countText(count: number): string {
  if (count === 0) {
    return translate({
      id: 'bank.institutions.none',
      message: 'Nenhuma instituição com esse nome.',
      description: 'The search found nothing',
    });
  }
  return translate(
    {
      id: 'bank.institutions.count',
      message: 'Encontradas: {count}',
      description: 'How many institutions the search found',
    },
    { count },
  );
}
