import { useId, useState } from 'react';
import type { OperationDoc } from '../../contract/types';
import { applyEdits, editField, isEdited, noEdits } from '../editValues';
import { initialValues } from '../initialValues';
import { useSession, type SessionReader } from '../sessionGate';
import type { TokenState } from '../types';
import type { Form } from './RequestForm/FormContext';

export type RequestState = {
  form: Omit<Form, 'problems'>;
  /** Empty while nobody has answered anything. */
  tokens: TokenState[];
  /** Shows one of the tokens. */
  HeldToken: SessionReader['HeldToken'] | undefined;
  example: string | undefined;
  hasEdits: boolean;
  pickExample: (name: string) => void;
  reset: () => void;
};

/** The request of one console: example, then earlier answers, then the reader's edits. Only choices are state. */
export function useRequest(operation: OperationDoc, givenExample: string | undefined): RequestState {
  const id = useId();
  const session = useSession(operation.product);
  const [picked, setPicked] = useState<string>();
  const [edits, setEdits] = useState(noEdits);

  const example = picked ?? givenExample;
  const { proposed, tokens } = session?.reader.readSession(operation, {
    example,
    isPicked: picked !== undefined,
    answers: session.answers,
  }) ?? { proposed: { values: initialValues(operation, example), origins: {} }, tokens: [] };
  const origins = Object.entries(proposed.origins).filter(([field]) => !isEdited(edits, field));

  return {
    form: {
      values: applyEdits(proposed.values, edits),
      proposed: proposed.values,
      origins: Object.fromEntries(origins),
      defs: operation.$defs,
      idOf: (field) => `${id}${field}`,
      change: (place, entry) =>
        setEdits((so) => editField(so, applyEdits(proposed.values, so), place, entry)),
    },
    tokens,
    HeldToken: session?.reader.HeldToken,
    example,
    hasEdits: edits !== noEdits,
    pickExample(name) {
      setPicked(name);
      setEdits(noEdits);
    },
    reset: () => setEdits(noEdits),
  };
}
