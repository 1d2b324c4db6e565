import type { Answer, Call, Surroundings } from './call';
import { checkAnswer, toErrorAnswer } from './checkAnswer';
import type { Operation } from './findOperation';
import { mockAnswer } from './genericMock';
import type { Product } from './product';
import { checkBody, readBody } from './readBody';
import { readCredentials } from './readCredentials';
import { checkParameters, readParameters, refuse } from './readParameters';
import type { Acted, Session } from './simulation';

/** A request for an operation, taken apart but not yet understood. `text` is its body. */
export type OperationRequest = {
  operation: Operation;
  pathParameters: Record<string, string>;
  query: URLSearchParams;
  headers: Headers;
  text: string;
};

/** Who knows what the operations do; `answer` gives `undefined` for those that only the contract knows. */
export type Actor = Pick<Session, 'authenticate' | 'precheck' | 'answer'> & { keep(acted: Acted): void };

/**
 * Answers a call by the contract and by whoever acts: credentials, then parameters and body, then what the operation
 * does, then the answer itself. It throws nothing: every failure is an answer, and only an answer that the contract
 * documents changes the state.
 */
export function answerCall(
  product: Product,
  actor: Actor | undefined,
  request: OperationRequest,
  surroundings: Surroundings,
): Answer {
  const { operation, headers, query } = request;
  const { check, contract } = product;
  try {
    const credentials = readCredentials(operation, headers, query);
    actor?.authenticate({ operation, credentials, now: surroundings.now });
    const source = { path: request.pathParameters, query, headers };
    const parameters = readParameters(operation, source, contract.$defs);
    const body = readBody(operation, headers.get('content-type'), request.text, contract.$defs);
    const call: Call = { operation, parameters, body: body.value, credentials, ...surroundings };
    actor?.precheck(call);
    refuse([...checkParameters(call, check), ...checkBody(body, check)]);
    const acted = actor?.answer(call);
    const answer = acted?.answer ?? mockAnswer(operation, contract.$defs, headers.get('prefer'));
    checkAnswer(operation, answer, check);
    if (acted) actor?.keep(acted);
    return answer;
  } catch (error) {
    return toErrorAnswer(operation, error, check);
  }
}
