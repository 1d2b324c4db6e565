import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { OperationDoc } from '../../contract/types';
import type { Phase } from '../../transport/createTransport';
import type { EnvironmentChoice } from '../environmentStore';
import { forgotten } from '../forgotten';
import type * as sending from '../performSend';
import { loadSession } from '../sessionGate';
import type { FieldProblem } from '../types';
import type * as answering from './Answer';
import type * as refusing from './Refusal';
import type { RequestState } from './useRequest';

export type SendState = {
  phase: Phase | undefined;
  result: sending.Finished | undefined;
  /** For the live region. */
  message: string;
  /** What to mark in the form: empty before a send was refused. */
  problems: FieldProblem[];
  canSendAnyway: boolean;
  /** Undefined until a send has loaded them. */
  parts: SendParts | undefined;
  /** Why those could not be loaded. */
  failure: string | undefined;
  /** `anyway`: in spite of the problems. */
  send: (options?: { anyway: boolean }) => void;
  cancel: () => void;
};

type SendParts = typeof sending & typeof answering & typeof refusing;

/** What only a send needs. Asked for as soon as a reader turns to a console. */
export async function loadParts(): Promise<SendParts> {
  const [send, answer, refusal] = await Promise.all([
    import(/* webpackChunkName: "playground" */ '../performSend'),
    import(/* webpackChunkName: "playground" */ './Answer'),
    import(/* webpackChunkName: "playground" */ './Refusal'),
  ]);
  return { ...send, ...answer, ...refusal };
}

/** Sends the request, unless its form has problems: those are marked then, and the first one gets the focus. */
export function useSend(
  operation: OperationDoc,
  { form }: Pick<RequestState, 'form'>,
  {
    rootUrl,
    details,
    environment,
  }: { rootUrl: string; details: sending.Details | undefined; environment: EnvironmentChoice },
): SendState {
  const [parts, setParts] = useState<SendParts>();
  const [isRefused, setIsRefused] = useState(false);
  const [phase, setPhase] = useState<Phase>();
  const [finished, setFinished] = useState<{ result: sending.Finished; round: number }>();
  const round = useSyncExternalStore(forgotten.subscribe, forgotten.get, forgotten.get);
  // What was answered before everything was forgotten is forgotten too.
  const result = finished?.round === round ? finished.result : undefined;
  const [message, setMessage] = useState('');
  const [failure, setFailure] = useState<string>();
  const running = useRef<AbortController>(null);
  const latest = useRef({ form, environment });
  useLayoutEffect(() => {
    latest.current = { form, environment };
  });
  // From a refusal on, marks follow every edit; before it they would nag.
  const check = isRefused ? parts?.checkForm(operation, form.values, environment) : undefined;

  async function send(anyway: boolean): Promise<void> {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setPhase('starting');
    setMessage('');
    setFailure(undefined);
    try {
      const [loaded] = await Promise.all([loadParts(), loadSession()]);
      // Send may come before earlier answers were read: what they fill in belongs to this request.
      flushSync(() => {});
      const now = latest.current;
      const options = {
        rootUrl,
        anyway,
        details,
        environment: now.environment,
        signal: controller.signal,
        onPhase: setPhase,
      };
      const sent = await loaded.performSend(operation, now.form.values, options);
      // The problems have to be in the page before the focus moves, so that they are read out with the field.
      flushSync(() => {
        setParts(loaded);
        setMessage(sent.message);
        setIsRefused(sent.kind === 'refused' || anyway);
        if (sent.kind === 'finished') setFinished({ result: sent, round: forgotten.get() });
      });
      if (sent.kind === 'refused') focusFirst(sent.check.problems, form.idOf);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      running.current = null;
      setPhase(undefined);
    }
  }

  return {
    phase,
    result,
    message,
    problems: check?.problems ?? [],
    canSendAnyway: check?.sendable ?? false,
    parts,
    failure,
    send: (options) => void send(options?.anyway ?? false),
    cancel: () => running.current?.abort(),
  };
}

/** A problem deep inside a value that is edited as one text belongs to that text's control. */
function focusFirst(problems: FieldProblem[], idOf: (field: string) => string): void {
  const fields = problems.flatMap(({ field }) => {
    const parts = field.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
  });
  const control = fields.map((field) => document.getElementById(idOf(field))).find(Boolean);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}
