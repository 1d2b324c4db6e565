import { isJsonObject } from '../../../contract/isJsonObject';
import type { Json } from '../../../contract/types';
import { badRequest, notFound, unauthorized } from '../../apiError';
import type { Call } from '../../call';
import type { Behaviour } from '../../simulation';
import { readField } from '../readField';
import type { KlaviKiState } from './state';
import { findToken } from './tokens';

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
 * second has failed.
 */
const waitingTask = 'task-5d20c8';
const failedTask = 'task-demo-fail';

/** `GET /data/v1/tasks/{taskId}/status`: once verified, the task of the link is pending, then done. */
export const getTaskStatus: Behaviour<KlaviKiState> = {
  answer(state, call) {
    const { taskId, linkId } = requireTask(state, call);
    if (taskId === failedTask) return tell({ code: 402, message: 'Wrong credentials', status: 'fail' });
    const answer = findAnswer(state, linkId);
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
    const { taskId, linkId } = requireTask(state, call);
    if (taskId === failedTask) throw badRequest('The task is not waiting for a verification');
    const mfaId = isJsonObject(call.body) ? call.body.mfaId : undefined;
    if (mfaId !== mfaInfo.mfaId) throw badRequest(`The task has no verification ${String(mfaId)}`);
    if (findAnswer(state, linkId)) throw badRequest('The task is not waiting for a verification');
    const answer = { linkId, taskId, answeredAt: call.now };
    return {
      status: 200,
      body: { message: 'ok' },
      state: { ...state, taskAnswers: [...state.taskAnswers, answer] },
    };
  },
};

function requireTask(
  state: KlaviKiState,
  { parameters, credentials }: Call,
): { taskId: string; linkId: string } {
  const linkId = findToken(state, credentials.get('linkToken'))?.linkId;
  if (linkId === undefined) throw unauthorized('Invalid or expired token');
  const taskId = readField(parameters.path, 'taskId');
  if (taskId !== waitingTask && taskId !== failedTask) throw notFound('Task not found');
  return { taskId, linkId };
}

function findAnswer({ taskAnswers }: KlaviKiState, linkId: string): { answeredAt: number } | undefined {
  return taskAnswers.find((answer) => answer.linkId === linkId);
}

function tell(body: Json): { status: number; body: Json } {
  return { status: 200, body };
}
