import type { OperationDoc } from '../../contract/types';
import type { SharedCall } from '../../share/types';
import { isEditable, parameterField } from '../operationFields';
import type { RequestValues } from '../types';

/** What a link fills in. `unknown`: its parameters that the operation doesn't have (any more); they are left out. */
export function fromSharedCall(
  operation: Pick<OperationDoc, 'parameters' | 'requestBody'>,
  { parameters = {}, body, mediaType }: SharedCall,
): { values: RequestValues; unknown: string[] } {
  const fields = new Set(operation.parameters.filter(isEditable).map(parameterField));
  const entries = Object.entries(parameters);
  const content = operation.requestBody?.content ?? [];
  const isTaken = content.some((one) => one.mediaType === mediaType);
  const unknown = entries.flatMap(([field]) => (fields.has(field) ? [] : [field]));
  if (body !== undefined && content.length === 0) unknown.push('body');
  return {
    values: {
      parameters: Object.fromEntries(entries.filter(([field]) => fields.has(field))),
      ...(body !== undefined && content.length > 0 && { body }),
      ...(isTaken && { mediaType }),
      texts: {},
    },
    unknown,
  };
}
