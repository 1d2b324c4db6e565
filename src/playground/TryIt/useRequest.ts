import { useId, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { OperationDoc } from '../../contract/types';
import { draftKey, drafts } from '../drafts';
import { applyEdits, editField, isEdited, noEdits } from '../editValues';
import type { EnvironmentChoice } from '../environmentStore';
import { initialValues } from '../initialValues';
import type { ConsoleSession } from '../readSession';
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

/**
 * The request of one console: example, then earlier answers, then the reader's edits, which other pages' consoles of
 * the same operation go on with.
 */
export function useRequest(
  operation: OperationDoc,
  givenExample: string | undefined,
  environment: EnvironmentChoice,
): RequestState {
  const id = useId();
  const reader = useSession(environment.id);
  const [picked, setPicked] = useState<string>();
  const key = draftKey(operation.product, operation.id, givenExample);
  const all = useSyncExternalStore(drafts.subscribe, drafts.get, drafts.get);
  const edits = all[key] ?? noEdits;

  const example = picked ?? givenExample;
  const { proposed, tokens, variables, secrets }: Partial<ConsoleSession> & Pick<ConsoleSession, 'proposed'> =
    reader?.readSession(operation, {
      example,
      isPicked: picked !== undefined,
      environment: environment.id,
    }) ?? { proposed: { values: initialValues(operation, example), origins: {} } };
  const origins = Object.entries(proposed.origins).filter(([field]) => !isEdited(edits, field));
  const latest = useRef(proposed.values);
  useLayoutEffect(() => {
    latest.current = proposed.values;
  });

  const { pickExample, ...handlers } = useMemo(
    () => ({
      idOf: (field: string) => `${id}${field}`,
      pickExample(name: string) {
        setPicked(name);
        drafts.set(key, noEdits);
      },
      change: (...[place, entry]: Parameters<Form['change']>) => {
        const so = drafts.get()[key] ?? noEdits;
        drafts.set(key, editField(so, applyEdits(latest.current, so), place, entry));
      },
    }),
    [id, key],
  );

  return {
    form: {
      ...handlers,
      values: applyEdits(proposed.values, edits),
      proposed: proposed.values,
      origins: Object.fromEntries(origins),
      defs: operation.$defs,
      variables,
      secrets,
    },
    tokens: tokens ?? [],
    HeldToken: reader?.HeldToken,
    example,
    hasEdits: edits !== noEdits,
    pickExample,
    reset: () => drafts.set(key, noEdits),
  };
}
