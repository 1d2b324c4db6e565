import type { OperationDoc } from '../../contract/types';
import { decodeShare } from '../../share/decodeShare';
import { fromSharedCall } from './fromSharedCall';
import type { SharedCallState } from './types';
import { toOperationKey } from './toOperationKey';

/**
 * What a fragment means to an operation's console. `consoles`: the keys of all consoles of the page in their order;
 * only the one that the link is for takes it, and only the first one complains.
 */
export async function readSharedCall(
  fragment: string,
  operation: Pick<OperationDoc, 'product' | 'id' | 'parameters' | 'requestBody'>,
  consoles: string[],
): Promise<SharedCallState> {
  const decoded = await decodeShare(fragment);
  if (decoded.kind === 'none') return decoded;
  const key = toOperationKey(operation);
  const isFirst = (consoles[0] ?? key) === key;
  if (decoded.kind !== 'shared')
    return isFirst ? { kind: 'problem', reason: decoded.kind } : { kind: 'none' };
  const { data } = decoded.share;
  if (data.operation !== key) {
    if (consoles.includes(data.operation) || !isFirst) return { kind: 'none' };
    return { kind: 'problem', reason: 'otherOperation', other: { operation: data.operation, fragment } };
  }
  const { example, environment } = data;
  return {
    kind: 'call',
    ...fromSharedCall(operation, data),
    ...(example !== undefined && { example }),
    ...(environment !== undefined && { environment }),
  };
}
