import type { OperationDoc } from '../../../contract/types';
import { meaningOf } from '../../generators/meaningOf';
import { chooseBody, isEditable } from '../../operationFields';
import { foldSchema } from '../../toControl';

/** Whether a call asks for somebody's CPF or CNPJ. */
export function hasPersonFields(operation: OperationDoc): boolean {
  const { $defs } = operation;
  const body = foldSchema(chooseBody(operation)?.schema ?? {}, $defs).properties ?? {};
  const fields = [
    ...Object.entries(body),
    ...operation.parameters.filter(isEditable).map(({ name, schema }) => [name, schema] as const),
  ];
  return fields.some(([name, schema]) => {
    const meaning = meaningOf(name, foldSchema(schema, $defs));
    return meaning === 'cpf' || meaning === 'cnpj' || meaning === 'taxId';
  });
}
