import { useId, useState, type FormEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { Button } from '../Button';
import { failureChoices, toFailure, type FailureProblem } from '../failureChoices';
import type { Failure } from '../types';
import { failureChoiceText } from './failureChoiceText';
import styles from './styles.module.css';
import { useSettings } from './useSettings';

/** The next calls that are refused: what is planned, or the form to plan it. */
export function FailureForm(): ReactNode {
  const { settings, change } = useSettings('failures');
  const id = useId();
  const [form, setForm] = useState({ choice: '429', times: '3', retryAfter: '2' });
  const [problem, setProblem] = useState<FailureProblem>();
  const canRetryAfter = failureChoices.find(({ value }) => value === form.choice)?.canRetryAfter;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const read = toFailure(form);
    setProblem(read.ok ? undefined : read.problem);
    if (read.ok) change({ failure: read.failure }, plannedText(read.failure));
  }

  if (settings.failure) {
    return (
      <div className={styles.planned}>
        <p>{plannedText(settings.failure)}</p>
        <Button onPress={() => change({ failure: null }, calledOffText())}>
          <Translate id="control.failure.cancel" description="Sandbox panel: calls off the planned refusals">
            Cancelar a falha
          </Translate>
        </Button>
      </div>
    );
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.field}>
        <label htmlFor={`${id}-choice`}>
          <Translate id="control.failure.choice" description="Sandbox panel: label of the kind of refusal">
            As próximas chamadas respondem
          </Translate>
        </label>
        <select
          id={`${id}-choice`}
          value={form.choice}
          onChange={(event) => setForm({ ...form, choice: event.target.value })}
        >
          {failureChoices.map(({ value }) => (
            <option key={value} value={value}>
              {failureChoiceText(value)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.fieldRow}>
        <div className={styles.field}>
          <label htmlFor={`${id}-times`}>
            <Translate id="control.failure.times" description="Sandbox panel: how many calls are refused">
              Quantas vezes
            </Translate>
          </label>
          <input
            id={`${id}-times`}
            inputMode="numeric"
            value={form.times}
            aria-invalid={problem === 'times' || undefined}
            aria-describedby={problem === 'times' ? `${id}-problem` : undefined}
            onChange={(event) => setForm({ ...form, times: event.target.value })}
          />
        </div>
        {canRetryAfter && (
          <div className={styles.field}>
            <label htmlFor={`${id}-retry`}>Retry-After (s)</label>
            <input
              id={`${id}-retry`}
              inputMode="numeric"
              value={form.retryAfter}
              aria-invalid={problem === 'retryAfter' || undefined}
              aria-describedby={problem === 'retryAfter' ? `${id}-problem` : undefined}
              onChange={(event) => setForm({ ...form, retryAfter: event.target.value })}
            />
          </div>
        )}
        <button type="submit" className={styles.submit}>
          <Translate id="control.failure.apply" description="Sandbox panel: plans the refusals">
            Provocar
          </Translate>
        </button>
      </div>
      <p id={`${id}-problem`} className={styles.problem} role="alert">
        {problem && problemText(problem)}
      </p>
    </form>
  );
}

function problemText(problem: FailureProblem): string {
  return problem === 'times'
    ? translate({
        id: 'control.failure.problemTimes',
        message: 'Quantas vezes: um número de 1 a 1000.',
        description: 'Sandbox panel: what is wrong with the form',
      })
    : translate({
        id: 'control.failure.problemRetry',
        message: 'Retry-After: de 1 a 3600 segundos, ou vazio.',
        description: 'Sandbox panel: what is wrong with the form',
      });
}

function plannedText({ status, statusCode, times }: Failure): string {
  return translate(
    {
      id: 'control.failure.planned',
      message: 'As próximas {times} chamadas que documentam {status} respondem com ele.',
      description: 'Sandbox panel: refusals are planned; status is like 429 or 416 (4003)',
    },
    { times, status: statusCode === undefined ? status : `${status} (${statusCode})` },
  );
}

function calledOffText(): string {
  return translate({
    id: 'control.failure.calledOff',
    message: 'As chamadas respondem normalmente de novo.',
    description: 'Sandbox panel: the planned refusals were called off',
  });
}
