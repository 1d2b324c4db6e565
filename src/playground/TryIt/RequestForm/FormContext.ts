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
  /** The DOM id of a field's control. */
  idOf: (field: string) => string;
  change: (place: Place, entry: Entry) => void;
};

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field stands outside of FormContext: render it inside <RequestForm>.');
  return form;
}
