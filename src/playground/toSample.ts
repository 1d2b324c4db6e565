import type { OperationDoc } from '../contract/types';
import { toCurl } from './toCurl';
import { toSampleRequest } from './toSampleRequest';
import type { RequestValues } from './types';

/** The call as the reader would make it from a terminal (`toSampleRequest`). */
export function toSample(operation: OperationDoc, values: RequestValues, baseUrl: string): string {
  const { request, variables } = toSampleRequest(operation, values, baseUrl);
  return toCurl(request, variables);
}
