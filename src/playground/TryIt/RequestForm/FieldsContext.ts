import { createContext, useContext } from 'react';
import type { Form, FormSecrets, FormVariable } from './FormContext';

/** What all fields share and no key press changes. */
export type Fields = Pick<Form, 'idOf' | 'defs' | 'change'> & {
  variables: FormVariable[];
  secretNames: string[];
  /** Whether somebody has turned to the form: before that, nothing is loaded for it. */
  isActive: boolean;
};

export const FieldsContext = createContext<Fields | undefined>(undefined);

export const SecretsContext = createContext<FormSecrets | undefined>(undefined);

export function useFields(): Fields {
  const fields = useContext(FieldsContext);
  if (!fields) throw new Error('A field stands outside of FieldsContext: render it inside <RequestForm>.');
  return fields;
}
