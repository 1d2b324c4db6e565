import { readJourneyForm } from './readJourneyForm';

/**
 * What a person can do about a form that is no step, in Portuguese: `field` is the field's name, which is also the id
 * of its input. Empty when the form is a step.
 */
export function journeyPageProblems(form: URLSearchParams): { field?: string; message: string }[] {
  if (readJourneyForm(form) !== undefined) return [];
  const action = form.get('action');
  if (action === 'identify') return findIdentityProblems(form);
  if (action === 'confirm') return [{ field: 'validityPeriod', message: 'Escolha por quanto tempo.' }];
  if (action === 'authorise') {
    const message = 'Marque pelo menos um grupo de dados. Para não compartilhar nada, use Recusar.';
    return [{ field: 'permissions', message }];
  }
  return [{ message: 'O formulário chegou incompleto. Tente outra vez.' }];
}

function findIdentityProblems(form: URLSearchParams): { field: string; message: string }[] {
  const alone = new URLSearchParams({ action: 'identify', personalTaxId: form.get('personalTaxId') ?? '' });
  const isPersonWrong = readJourneyForm(alone) === undefined;
  const person = { field: 'personalTaxId', message: 'Confira o CPF: são 11 dígitos.' };
  const business = { field: 'businessTaxId', message: 'Confira o CNPJ: são 14 dígitos, ou deixe vazio.' };
  const withBusiness = new URLSearchParams(form);
  withBusiness.set('personalTaxId', '11144477735');
  const isBusinessWrong = readJourneyForm(withBusiness) === undefined;
  return [...(isPersonWrong ? [person] : []), ...(isBusinessWrong ? [business] : [])];
}
