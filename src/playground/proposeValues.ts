import type { OperationDoc } from '../contract/types';
import { carryValues, type Carried } from './carryValues';
import { freshenValues } from './freshenValues';
import { initialValues } from './initialValues';
import type { KeptAnswer } from './types';

/**
 * What a form shows before anyone edits it: the example, then what earlier answers of the product hand on. A reader
 * who picked the example wants its body as it is; parameters (ids of things made before) are handed on still.
 */
export function proposeValues(
  operation: OperationDoc,
  {
    example,
    isPicked,
    answers,
  }: { example?: string; isPicked: boolean; answers: Record<string, KeptAnswer> },
): Carried {
  const own = freshenValues(operation, initialValues(operation, example), answers[operation.id]?.at);
  const carried = carryValues(operation, own, answers);
  if (!isPicked) return carried;
  const origins = Object.entries(carried.origins).filter(([field]) => !field.startsWith('body/'));
  return { values: { ...carried.values, body: own.body }, origins: Object.fromEntries(origins) };
}
