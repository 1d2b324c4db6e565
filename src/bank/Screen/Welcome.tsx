import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { Actions, Lead, PersonaNote, StepButton, Title } from './parts';
import type { ScreenProps } from './screenProps';
import styles from './styles.module.css';

export function Welcome({ view, onStep, isBusy }: ScreenProps): ReactNode {
  return (
    <>
      <Connection />
      <Title>
        <Translate id="bank.welcome.title" description="klavi's first screen: heading">
          Conecte a sua conta
        </Translate>
      </Title>
      <Lead>
        <Translate id="bank.welcome.lead" description="klavi's first screen: what is about to happen">
          A aplicação que trouxe você até aqui pede para ver os seus dados financeiros, pelo Open Finance.
        </Translate>
      </Lead>
      <ul className={styles.promises}>
        <li>
          <Translate id="bank.welcome.password" description="klavi's first screen: a promise">
            Você autoriza no seu banco. A sua senha não passa pela klavi.
          </Translate>
        </li>
        <li>
          <Translate id="bank.welcome.choice" description="klavi's first screen: a promise">
            Só é compartilhado o que você marcar.
          </Translate>
        </li>
        <li>
          <Translate id="bank.welcome.cancel" description="klavi's first screen: a promise">
            Você pode cancelar quando quiser.
          </Translate>
        </li>
      </ul>
      <PersonaNote view={view} />
      <Actions>
        <StepButton isBusy={isBusy} onPress={() => onStep({ action: 'continue' })}>
          <Translate id="bank.action.continue" description="Simulated journey: button">
            Continuar
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

/** Cubes joined by a path: the person, klavi, the bank. */
function Connection(): ReactNode {
  return (
    <svg className={styles.connection} viewBox="0 0 320 96" fill="none" aria-hidden="true">
      <path d="M56 48H130M190 48H264" />
      <rect x="2" y="20" width="56" height="56" rx="18" />
      <rect className={styles.filled} x="128" y="12" width="72" height="72" rx="23" />
      <rect x="262" y="20" width="56" height="56" rx="18" />
      <g className={styles.drawn}>
        <circle cx="30" cy="42" r="7" />
        <path d="M18 62q2-9 12-9t12 9" />
        <path d="M276 58h28M279 44h22l-11-9zM282 58V46M290 58V46M298 58V46" />
      </g>
      <path className={styles.letter} d="M152 30v36M152 50h6q4 0 7-4l9-13M158 50q4 0 7 4l9 12" />
    </svg>
  );
}
