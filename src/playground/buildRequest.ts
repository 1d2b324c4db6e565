import type { OperationDoc } from '../contract/types';
import { checkBody } from './checkBody';
import { checkParameter } from './checkParameter';
import { checkSecurity } from './checkSecurity';
import { isEditable } from './operationFields';
import { toRequest } from './toRequest';
import type { HttpRequest } from '../transport/httpRequest';
import type { Problem, RequestValues, Target } from './types';

export type BuiltRequest =
  | { kind: 'ready'; request: HttpRequest }
  /** `request` is what the values make anyway: a sandbox is also for seeing errors. */
  | { kind: 'invalid'; request: HttpRequest; problems: Problem[]; sendable: boolean };

/** The request that the reader filled in, with what of it the contract doesn't allow or a page can't send. */
export function buildRequest(operation: OperationDoc, values: RequestValues, target: Target): BuiltRequest {
  const request = toRequest(operation, values, target);
  const problems = [
    ...operation.parameters
      .filter(isEditable)
      .flatMap((parameter) => checkParameter(parameter, values, operation)),
    ...checkBody(operation, values),
    ...checkSecurity(operation, target.tokens),
  ];
  if (problems.length === 0) return { kind: 'ready', request };
  return { kind: 'invalid', request, problems, sendable: !problems.some(isStuck) };
}

/** Without a credential the API still answers, and says so. */
function isStuck({ field, code }: Problem): boolean {
  if (code === 'unsendable') return !field.startsWith('security.');
  return code === 'required' && field.startsWith('path.');
}
