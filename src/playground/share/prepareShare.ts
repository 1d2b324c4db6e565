import type { EnvironmentId } from '../../catalog/environments';
import { formatPointer } from '../../contract/jsonPointer';
import type { OperationSummary } from '../../contract/types';
import { encodeShare, type EncodedShare } from '../../share/encodeShare';
import { screenCall, type ScreenChange } from '../../share/screenCall';
import { redactJson, type NamedSecret } from '../redact';
import type { RequestValues } from '../types';
import { listLeftOut, toSharedCall, type LeftOut } from './toSharedCall';

export type PreparedShare = {
  /** Its fragment is empty where there is nothing to carry: the page's own address is all. */
  link: EncodedShare;
  /** The fields that go along with a value: parameters and the body's properties by id, or `body` for another body. */
  fields: string[];
  changes: ScreenChange[];
  leftOut: LeftOut[];
};

/** Screens a console's values and makes a link of what may leave. `secrets`: what this page holds. */
export async function prepareShare(
  operation: Pick<OperationSummary, 'product' | 'id'>,
  given: { values: RequestValues; environment: EnvironmentId; example?: string },
  secrets: NamedSecret[],
): Promise<PreparedShare> {
  const call = toSharedCall(operation, given);
  const redacted = {
    ...call,
    ...(call.parameters && { parameters: redactJson(call.parameters, secrets) }),
    ...(call.body !== undefined && { body: redactJson(call.body, secrets) }),
  };
  const { data, changes } = screenCall(redacted);
  const held: ScreenChange[] = (['parameters', 'body'] as const)
    .filter((part) => JSON.stringify(redacted[part]) !== JSON.stringify(call[part]))
    .map((path) => ({ path, what: 'credential', how: 'removed' }));
  const named = listFields(data);
  const isKey = (field: string) => changes.some(({ path, what }) => path === field && what === 'credential');
  const fields = named.filter((field) => !isKey(field));
  const link: EncodedShare =
    named.length === 0 ? { ok: true, fragment: '' } : await encodeShare('call', data);
  return { link, fields, changes: [...held, ...changes], leftOut: listLeftOut(given.values) };
}

function listFields({ parameters = {}, body }: ReturnType<typeof toSharedCall>): string[] {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const parts = isObject ? Object.keys(body).map((name) => `body${formatPointer([name])}`) : ['body'];
  return [...Object.keys(parameters), ...(body === undefined ? [] : parts)];
}
