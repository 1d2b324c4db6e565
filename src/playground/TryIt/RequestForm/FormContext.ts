import { createContext, useContext } from 'react';
import type { JsonSchema } from '../../../contract/types';
import type { Entry, Place } from '../../editValues';
import type { FieldProblem, RequestValues } from '../../types';

export type Form = {
  values: RequestValues;
  /** What the example and earlier answers filled in; optional fields outside of it are folded away. */
  proposed: RequestValues;
  /** Empty before a send was refused. */
  problems: FieldProblem[];
  /** By field id: the operation whose answer filled it. */
  origins: Record<string, string>;
  defs: Record<string, JsonSchema>;
  /** The DOM id of a field's control: the same text before every field id. */
  idOf: (field: string) => string;
  change: (place: Place, entry: Entry) => void;
  /** Offered in the fields of their name, and in every field of text. */
  variables?: FormVariable[];
  /** In real environments: body fields of these names are bound to what is held in memory. */
  secrets?: FormSecrets;
};

/** `from`: the operation whose answer brought it. */
export type FormVariable = { name: string; value: string; from?: string };

export type FormSecrets = {
  names: string[];
  /** False where the page may not hold them. */
  takesKeys?: boolean;
  get: (name: string) => string;
  set: (name: string, value: string) => void;
};

export const FormContext = createContext<Form | undefined>(undefined);

/** The whole form: who reads it renders with every key. A field takes what it needs from its props and `useFields`. */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('A form stands outside of FormContext: render <RequestForm> inside it.');
  return form;
}
