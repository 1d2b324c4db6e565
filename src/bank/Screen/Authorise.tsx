import { useState, type FormEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { checkChoice, groupResources } from '../groupResources';
import { permissionText } from '../permissionTexts';
import { Countdown } from './Countdown';
import { Actions, Lead, PersonaNote, StepButton, Title, type Look } from './parts';
import { PermissionGroup } from './PermissionGroup';
import type { ScreenProps } from './screenProps';
import styles from './styles.module.css';
import { Validity } from './Validity';

export function Authorise({ view, onStep, isBusy, locale, deadline, onDeadline }: ScreenProps): ReactNode {
  const { permissions = [], resources = [], persona } = view;
  const groups = groupResources(permissions, resources);
  const [problem, setProblem] = useState<string>();

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const chosen = {
      permissions: data.getAll('permissions').map(String),
      accountIds: data.getAll('accountIds').map(String),
    };
    const check = checkChoice(groups, chosen);
    setProblem(check.ok ? undefined : problemText(check.permission));
    if (check.ok) onStep({ action: 'authorise', ...chosen });
  }

  const approve = (look: Look) => (
    <StepButton key="authorise" look={look} isBusy={isBusy}>
      <Translate id="bank.authorise.approve" description="Simulated bank: button">
        Aprovar o compartilhamento
      </Translate>
    </StepButton>
  );
  const refuse = (look: Look) => (
    <StepButton key="refuse" look={look} isBusy={isBusy} onPress={() => onStep({ action: 'refuse' })}>
      <Translate id="bank.action.refuse" description="Simulated journey: button">
        Recusar
      </Translate>
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
        <Translate id="bank.authorise.title" description="Simulated bank: heading">
          O que você quer compartilhar?
        </Translate>
      </Title>
      <Lead>
        <Translate id="bank.authorise.lead" description="Simulated bank: who asks, and what can be done">
          A klavi pede estes dados em nome da aplicação que trouxe você até aqui. Desmarque o que não quiser
          mostrar.
        </Translate>
      </Lead>
      <form className={styles.form} onSubmit={send}>
        <fieldset className={styles.permissions}>
          <legend>
            <Translate id="bank.authorise.data" description="Simulated bank: legend of the data asked for">
              Dados e contas
            </Translate>
          </legend>
          {groups.map((group) => (
            <PermissionGroup key={group.permission} group={group} locale={locale} />
          ))}
        </fieldset>
        <dl className={styles.terms}>
          <Validity view={view} locale={locale} />
          {deadline !== undefined && <Countdown deadline={deadline} onOver={onDeadline} />}
        </dl>
        <PersonaNote view={view} />
        <p className={styles.fault} role="alert">
          {problem}
        </p>
        <Actions>
          {persona?.ending === 'refuses'
            ? [refuse('main'), approve('second'), leave('quiet')]
            : persona?.ending === 'unfinished'
              ? [leave('main'), approve('second'), refuse('quiet')]
              : [approve('main'), refuse('second'), leave('quiet')]}
        </Actions>
      </form>
    </>
  );
}

function problemText(permission: string | undefined): string {
  if (!permission) {
    return translate({
      id: 'bank.authorise.nothing',
      message: 'Marque pelo menos um grupo de dados. Para não compartilhar nada, use Recusar.',
      description: 'Nothing is ticked; "Recusar" is the button’s name',
    });
  }
  return translate(
    {
      id: 'bank.authorise.emptyGroup',
      message: 'Em {group}, marque pelo menos um item, ou desmarque o grupo.',
      description: 'A group is ticked, but none of its accounts; group is its name',
    },
    { group: permissionText(permission).name },
  );
}
