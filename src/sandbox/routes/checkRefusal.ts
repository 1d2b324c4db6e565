import type { Contract, JsonObject } from '../../contract/types';
import { checkAnswer } from '../checkAnswer';
import { expectEqual, type Send, type SentRequest } from '../contractSuite';
import { createOperationFinder } from '../findOperation';
import { createSchemaCheck } from '../schemaCheck';

/** How a request is turned down. `statusCode` is in the body, where it isn't the same number; `message` is part of it. */
export type Refused = { status: number; statusCode?: number; message: string };

/** Sends a request and throws unless it is refused so, in a way that its operation documents. */
export async function checkRefusal(
  contract: Contract,
  send: Send,
  sent: SentRequest,
  { status, statusCode = status, message }: Refused,
): Promise<void> {
  const received = await send(sent);
  const body = JSON.parse(received.body) as JsonObject;
  expectEqual('status and statusCode', [received.status, body.statusCode], [status, statusCode]);
  if (!String(body.message).includes(message)) expectEqual('message', body.message, message);
  const path = new URL(sent.path, 'http://sandbox').pathname.replace(`/${contract.product}`, '');
  const found = createOperationFinder(contract.operations)(sent.method, path);
  const isDocumented =
    found.kind === 'found' &&
    found.operation.responses.some((response) => response.status === String(status));
  expectEqual('documented', isDocumented, found.kind === 'found');
  if (found.kind === 'found')
    checkAnswer(found.operation, { status, body }, createSchemaCheck(contract.$defs));
  if (found.kind === 'wrongMethod') expectEqual('allow', received.headers.allow, found.allowed.join(', '));
}
