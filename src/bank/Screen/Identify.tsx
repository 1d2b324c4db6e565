import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { checkTaxId } from '../checkTaxId';
import { formatTaxId } from '../formatTaxId';
import { PersonaPicker } from './PersonaPicker';
import { Actions, Lead, StepButton, Title } from './parts';
import type { ScreenProps } from './screenProps';
import styles from './styles.module.css';
import { TaxIdField } from './TaxIdField';

export function Identify({ onStep, isBusy, locale }: ScreenProps): ReactNode {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [personalTaxId, setPersonalTaxId] = useState('');
  const [companyTaxId, setCompanyTaxId] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const person = checkTaxId(personalTaxId, 'cpf');
  const company = checkTaxId(companyTaxId, 'cnpj');
  // A company is the exception: without its number the person connects her own accounts.
  const isCompanyWrong = !company.ok && company.problem !== 'missing';

  function send(event: FormEvent): void {
    event.preventDefault();
    setIsChecked(true);
    if (!person.ok || isCompanyWrong) {
      const wrong = form.current?.elements.namedItem(person.ok ? 'businessTaxId' : 'personalTaxId');
      if (wrong instanceof HTMLElement) wrong.focus();
      return;
    }
    onStep({
      action: 'identify',
      personalTaxId: person.digits,
      ...(company.ok && { businessTaxId: company.digits }),
    });
  }

  return (
    <>
      <Title>
        <Translate id="bank.identify.title" description="klavi's screen that asks for the tax id: heading">
          Quem vai conectar a conta?
        </Translate>
      </Title>
      <Lead>
        <Translate id="bank.identify.lead" description="klavi's screen that asks for the tax id">
          O link foi criado sem CPF, então a klavi pergunta aqui. No sandbox, escolha uma pessoa de exemplo ou
          invente um CPF válido.
        </Translate>
      </Lead>
      <form ref={form} className={styles.form} noValidate onSubmit={send}>
        <PersonaPicker
          locale={locale}
          onPick={(persona) => {
            setPersonalTaxId(formatTaxId(persona.personalTaxId));
            setCompanyTaxId(formatTaxId(persona.businessTaxId ?? ''));
            setIsChecked(false);
          }}
        />
        <TaxIdField
          id={`${id}person`}
          name="personalTaxId"
          label="CPF"
          value={personalTaxId}
          problem={isChecked && !person.ok ? personProblem(person.problem) : undefined}
          onChange={setPersonalTaxId}
        />
        <TaxIdField
          id={`${id}company`}
          name="businessTaxId"
          label={translate({
            id: 'bank.identify.company.label',
            message: 'CNPJ, se a conta for de uma empresa',
            description: 'Label of the field for the company’s tax id',
          })}
          value={companyTaxId}
          problem={isChecked && isCompanyWrong ? companyProblem(company.problem) : undefined}
          onChange={setCompanyTaxId}
        />
        <Actions>
          <StepButton isBusy={isBusy}>
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
      </form>
    </>
  );
}

function personProblem(problem: 'missing' | 'length' | 'checkDigits'): string {
  return problem === 'checkDigits'
    ? translate({
        id: 'bank.identify.cpf.checkDigits',
        message: 'Este CPF não existe. Confira os números.',
        description: 'The last two digits of a CPF don’t fit the others',
      })
    : translate({
        id: 'bank.identify.cpf.length',
        message: 'Escreva os 11 números do CPF.',
        description: 'A CPF is missing, or hasn’t 11 digits',
      });
}

function companyProblem(problem: 'missing' | 'length' | 'checkDigits'): string {
  return problem === 'checkDigits'
    ? translate({
        id: 'bank.identify.company.checkDigits',
        message: 'Este CNPJ não existe. Confira os números.',
        description: 'The last two digits of a CNPJ don’t fit the others',
      })
    : translate({
        id: 'bank.identify.company.length',
        message: 'Escreva os 14 números do CNPJ, ou deixe o campo vazio.',
        description: 'A CNPJ hasn’t 14 digits',
      });
}
