import { isJsonObject } from '../../../contract/isJsonObject';
import type { Json } from '../../../contract/types';
import { badRequest, notFound } from '../../apiError';
import type { Call } from '../../call';
import type { Behaviour } from '../../simulation';
import { createUuid } from '../../random';
import { keepNewest } from '../keepNewest';
import { readField } from '../readField';
import type { KlaviKiState, StoredTask } from './state';
import { findLink, requireLink } from './tokens';

/** Milliseconds from the answer to a verification until the task has finished. */
const workingTime = 5000;

const mfaInfo = {
  mfaId: 32,
  mfaType: 'questions',
  questions: [
    {
      id: '100',
      question: 'Em qual cidade você mora?',
      options: [
        { label: 'São Paulo', value: '1' },
        { label: 'Recife', value: '2' },
      ],
    },
  ],
};

/**
 * The tasks that every link has: klavi hasn't published how one is created. The first waits for a verification, the
 * second has failed. More are made by `POST control/tasks`.
 */
const waitingTask = 'task-5d20c8';
const failedTask = 'task-demo-fail';

/** What an Open Data task fails with, when nobody says: wrong credentials. */
const usualFailure = 402;

type KnownTask = {
  taskId: string;
  linkId: string;
  outcome: StoredTask['outcome'];
  code: number;
  startedAt: number;
};

/** `GET /data/v1/tasks/{taskId}/status`: a new task is pending first; so is one that was verified. */
export const getTaskStatus: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const { taskId, linkId, outcome, code, startedAt } = requireTask(state, call);
    if (call.now < startedAt + workingTime) return tell({ code: 200, message: 'ok', status: 'pending' });
    if (outcome === 'fail') {
      const message = code === usualFailure ? 'Wrong credentials' : `Open Data code ${code}`;
      return tell({ code, message, status: 'fail' });
    }
    if (outcome === 'success') return tell({ code: 200, message: 'ok', status: 'success' });
    const answer = findAnswer(state, linkId, taskId);
    if (!answer) return tell({ code: 200, message: 'ok', status: 'needMFA', mfaInfo });
    const status = call.now < answer.answeredAt + workingTime ? 'pending' : 'success';
    return tell({ code: 200, message: 'ok', status });
  },
};

/**
 * `POST /data/v1/tasks/{taskId}/mfa`. Any answer is the right one: which field answers which kind of verification
 * isn't published. An answer that nothing asked for is a bad request; to be confirmed with klavi.
 */
export const submitTaskMfa: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const { taskId, linkId, outcome, startedAt } = requireTask(state, call);
    const isAsking = outcome === 'needMFA' && call.now >= startedAt + workingTime;
    if (!isAsking) throw badRequest('The task is not waiting for a verification');
    const mfaId = isJsonObject(call.body) ? call.body.mfaId : undefined;
    if (mfaId !== mfaInfo.mfaId) throw badRequest(`The task has no verification ${String(mfaId)}`);
    if (findAnswer(state, linkId, taskId)) throw badRequest('The task is not waiting for a verification');
    const answer = { linkId, taskId, answeredAt: call.now };
    return {
      status: 200,
      body: { message: 'ok' },
      state: { ...state, taskAnswers: keepNewest(state.taskAnswers, answer) },
    };
  },
};

/** `POST /control/tasks` */
export const createTask: Behaviour<KlaviKiState> = {
  answer(state, { body, now, random }) {
    const request = isJsonObject(body) ? body : {};
    const linkId = readField(request, 'linkId');
    if (!findLink(state, linkId)) throw notFound('Link not found');
    const task: StoredTask = {
      taskId: `task-${createUuid(random).slice(-12)}`,
      linkId,
      outcome: request.outcome as StoredTask['outcome'],
      ...(typeof request.code === 'number' && { code: request.code }),
      createdAt: now,
    };
    return {
      status: 200,
      body: { taskId: task.taskId },
      state: { ...state, tasks: keepNewest(state.tasks, task) },
    };
  },
};

function requireTask(state: KlaviKiState, call: Call): KnownTask {
  const { linkId } = requireLink(state, call);
  const taskId = readField(call.parameters.path, 'taskId');
  const known = { taskId, linkId, code: usualFailure, startedAt: 0 };
  if (taskId === waitingTask) return { ...known, outcome: 'needMFA' };
  if (taskId === failedTask) return { ...known, outcome: 'fail' };
  const made = state.tasks.find((task) => task.taskId === taskId && task.linkId === linkId);
  if (!made) throw notFound('Task not found');
  return { ...known, outcome: made.outcome, code: made.code ?? usualFailure, startedAt: made.createdAt };
}

function findAnswer(
  { taskAnswers }: KlaviKiState,
  linkId: string,
  taskId: string,
): { answeredAt: number } | undefined {
  return taskAnswers.find((answer) => answer.linkId === linkId && answer.taskId === taskId);
}

function tell(body: Json): { status: number; body: Json } {
  return { status: 200, body };
}
