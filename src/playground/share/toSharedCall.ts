import type { EnvironmentId } from '../../catalog/environments';
import type { OperationSummary } from '../../contract/types';
import type { SharedCall } from '../../share/types';
import type { RequestValues } from '../types';
import { toOperationKey } from './toOperationKey';

/** What of a console goes into a link; files and what is only half written stay (see `listLeftOut`). */
export function toSharedCall(
  operation: Pick<OperationSummary, 'product' | 'id'>,
  { values, environment, example }: { values: RequestValues; environment: EnvironmentId; example?: string },
): SharedCall {
  const { parameters, body, mediaType } = values;
  return {
    operation: toOperationKey(operation),
    ...(example !== undefined && { example }),
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...(body !== undefined && { body }),
    ...(mediaType !== undefined && { mediaType }),
    environment,
  };
}

export type LeftOut = { field: string; why: 'file' | 'broken' };

/** The fields whose content no link can carry: a file, and a text that isn't a value yet. */
export function listLeftOut({ files = {}, texts }: RequestValues): LeftOut[] {
  const broken = Object.keys(texts).filter((field) => texts[field]?.broken);
  return [
    ...Object.keys(files).map((field) => ({ field, why: 'file' as const })),
    ...broken.map((field) => ({ field, why: 'broken' as const })),
  ];
}
