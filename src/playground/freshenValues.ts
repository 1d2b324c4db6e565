import { isJsonObject } from '../contract/isJsonObject';
import type { OperationDoc } from '../contract/types';
import { chooseBody } from './operationFields';
import { foldSchema } from './toControl';
import type { RequestValues } from './types';

/**
 * After a call has worked, its example can't be sent again where a field must be new each time (`x-unique` in the
 * contract, e.g. a tracking id): such texts get a suffix made of the time of the last answer (`trk-1` -> `trk-1-k2x9a`).
 */
export function freshenValues(
  operation: OperationDoc,
  values: RequestValues,
  lastAnswerAt: number | undefined,
): RequestValues {
  const { body } = values;
  const schema = chooseBody(operation)?.schema;
  if (lastAnswerAt === undefined || !schema || !isJsonObject(body)) return values;
  const suffix = Math.floor(lastAnswerAt / 1000)
    .toString(36)
    .slice(-5);
  const properties = Object.entries(foldSchema(schema, operation.$defs).properties ?? {});
  const fresh = properties.flatMap(([name, property]) => {
    const value = body[name];
    const { 'x-unique': isUnique } = foldSchema(property, operation.$defs);
    return isUnique && typeof value === 'string' ? [[name, `${value}-${suffix}`]] : [];
  });
  return { ...values, body: { ...body, ...(Object.fromEntries(fresh) as Record<string, string>) } };
}
