import type { OperationDoc, ParameterDoc } from '../contract/types';
import { checkValue } from './checkValue';
import { chooseBody, isEditable, parameterField } from './operationFields';
import { toRequest, toSimple } from './toRequest';
import type { HttpRequest } from '../transport/httpRequest';
import type { Problem, RequestValues, Target } from './types';

export type BuiltRequest =
  | { kind: 'ready'; request: HttpRequest }
  /** `request` is what the values make anyway: a sandbox is also for seeing errors. */
  | { kind: 'invalid'; request: HttpRequest; problems: Problem[]; sendable: boolean };

/** The request that the reader filled in, with what of it the contract doesn't allow. */
export function buildRequest(operation: OperationDoc, values: RequestValues, target: Target): BuiltRequest {
  const request = toRequest(operation, values, target);
  const parameters = operation.parameters.filter(isEditable);
  const problems = [
    ...parameters.flatMap((parameter) => checkParameter(parameter, values, operation.$defs)),
    ...checkBody(operation, values),
  ];
  if (problems.length === 0) return { kind: 'ready', request };
  const isStuck = ({ field, code }: Problem) =>
    code === 'unsendable' || (code === 'required' && field.startsWith('path.'));
  return { kind: 'invalid', request, problems, sendable: !problems.some(isStuck) };
}

function checkParameter(
  parameter: ParameterDoc,
  values: RequestValues,
  defs: OperationDoc['$defs'],
): Problem[] {
  const field = parameterField(parameter);
  if (values.texts[field]?.broken) return [{ field, code: 'json' }];
  const value = values.parameters[field];
  const isPath = parameter.in === 'path';
  if (isPath && value === '') return [{ field, code: 'required' }];
  // The URL standard drops dot segments, also percent-encoded ones: the call would reach another path.
  if (isPath && /^\.\.?$/.test(toSimple(value ?? ''))) return [{ field, code: 'unsendable' }];
  // Fetch standard: header values are bytes, without line ends.
  if (parameter.in === 'header' && !/^[\t\x20-\x7e\x80-\xff]*$/.test(toSimple(value ?? ''))) {
    return [{ field, code: 'unsendable' }];
  }
  return checkValue(value, parameter.schema, { field, required: isPath || parameter.required, defs });
}

function checkBody(operation: OperationDoc, values: RequestValues): Problem[] {
  const content = chooseBody(operation);
  if (!content) return [];
  const broken = Object.keys(values.texts).filter(
    (field) => field.startsWith('body') && values.texts[field]?.broken,
  );
  if (broken.length > 0) return broken.map((field) => ({ field, code: 'json' }));
  return checkValue(values.body, content.schema ?? {}, {
    field: 'body',
    required: operation.requestBody?.required ?? false,
    defs: operation.$defs,
  });
}
