import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { OperationDoc } from '../../contract/types';
import type { Outcome, Phase } from '../createTransport';
import type * as sending from '../performSend';
import { loadSession } from '../sessionGate';
import type { FieldProblem } from '../types';
import type { RequestState } from './useRequest';

export type SendState = {
  phase: Phase | undefined;
  /** With the operation whose responses explain it. */
  result: { outcome: Outcome; operation: OperationDoc } | undefined;
  /** For the live region. */
  message: string;
  /** What to mark in the form: empty before a send was refused. */
  problems: FieldProblem[];
  canSendAnyway: boolean;
  /** `anyway`: in spite of the problems. */
  send: (options?: { anyway: boolean }) => void;
  cancel: () => void;
};

/** The code that only a send needs. Asked for as soon as a reader turns to a console. */
export function loadSend(): Promise<typeof sending> {
  return import(/* webpackChunkName: "playground" */ '../performSend');
}

/** Sends the request, unless its form has problems: those are marked then, and the first one gets the focus. */
export function useSend(
  operation: OperationDoc,
  { form }: Pick<RequestState, 'form'>,
  { rootUrl, details }: { rootUrl: string; details: sending.Details | undefined },
): SendState {
  const [checkForm, setCheckForm] = useState<typeof sending.checkForm>();
  const [phase, setPhase] = useState<Phase>();
  const [result, setResult] = useState<SendState['result']>();
  const [message, setMessage] = useState('');
  const running = useRef<AbortController>(null);
  const { problems, sendable }: sending.Check = checkForm?.(operation, form.values) ?? {
    problems: [],
    sendable: false,
  };

  async function send(anyway: boolean): Promise<void> {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setPhase('starting');
    setMessage('');
    const sent = await perform(anyway, controller.signal);
    running.current = null;
    // The problems have to be in the page before the focus moves, so that they are read out with the field.
    flushSync(() => {
      setPhase(undefined);
      setMessage(sent.message);
      if (sent.kind === 'finished') setResult(sent);
    });
    if (sent.kind === 'refused') focusFirst(sent.check.problems, form.idOf);
  }

  async function perform(anyway: boolean, signal: AbortSignal): Promise<sending.SendResult> {
    try {
      const module = await loadSend();
      const options = { rootUrl, anyway, details, signal, onPhase: setPhase };
      const sent = await module.performSend(operation, form.values, options);
      await loadSession();
      // From a refusal on, marks follow every edit; before it they would nag.
      setCheckForm(() => (sent.kind === 'refused' || anyway ? module.checkForm : undefined));
      return sent;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { kind: 'finished', outcome: { kind: 'unreachable', detail }, operation, message: detail };
    }
  }

  return {
    phase,
    result,
    message,
    problems,
    canSendAnyway: problems.length > 0 && sendable,
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
