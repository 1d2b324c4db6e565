import type { Answer, Call } from './call';
import { checkAnswer, toErrorAnswer } from './checkAnswer';
import type { Operation } from './findOperation';
import { mockAnswer } from './genericMock';
import type { Product } from './product';
import { checkBody, readBody } from './readBody';
import { readCredentials } from './readCredentials';
import { checkParameters, readParameters, refuse } from './readParameters';
import type { Session } from './simulation';

/** A request for an operation, taken apart but not yet understood. `text` is its body. */
export type OperationRequest = {
  operation: Operation;
  pathParameters: Record<string, string>;
  query: URLSearchParams;
  headers: Headers;
  text: string;
};

/**
 * Answers a call by the contract and the product's simulation: credentials, then parameters and body, then what the
 * operation does, then the answer itself. It throws nothing: every failure is an answer, and only an answer that the
 * contract documents changes the state.
 */
export function answerCall(
  product: Product,
  session: Session | undefined,
  request: OperationRequest,
  surroundings: Pick<Call, 'now' | 'random' | 'portalUrl'>,
): Answer {
  const { operation, headers, query } = request;
  const { check, contract } = product;
  try {
    const credentials = readCredentials(operation, headers, query);
    session?.authenticate({ operation, credentials, now: surroundings.now });
    const source = { path: request.pathParameters, query, headers };
    const parameters = readParameters(operation, source, contract.$defs);
    const body = readBody(operation, headers.get('content-type'), request.text, contract.$defs);
    const call: Call = { operation, parameters, body: body.value, credentials, ...surroundings };
    session?.precheck(call);
    refuse([...checkParameters(call, check), ...checkBody(body, check)]);
    const outcome = session?.answer(call);
    const answer = outcome?.answer ?? mockAnswer(operation, contract.$defs);
    checkAnswer(operation, answer, check);
    outcome?.keep();
    return answer;
  } catch (error) {
    return toErrorAnswer(operation, error, check);
  }
}
