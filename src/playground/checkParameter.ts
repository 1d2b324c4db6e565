import type { OperationDoc, ParameterDoc } from '../contract/types';
import { checkValue } from './checkValue';
import { parameterField } from './operationFields';
import { fillPath } from './serialise/fillPath';
import { isForbiddenHeader } from './serialise/isForbiddenHeader';
import { joinPairs } from './serialise/joinPairs';
import { serialiseParameter } from './serialise/serialiseParameter';
import type { Problem, RequestValues } from './types';

/** What of a parameter's value the contract doesn't allow, or a page can't send. */
export function checkParameter(
  parameter: ParameterDoc,
  values: RequestValues,
  operation: OperationDoc,
): Problem[] {
  const field = parameterField(parameter);
  if (values.texts[field]?.broken) return [{ field, code: 'json' }];
  const value = values.parameters[field];
  if (value !== undefined) {
    const limit = findObstacle(parameter, values, operation);
    if (limit !== undefined) return [{ field, code: 'unsendable', ...(limit && { limit }) }];
  }
  const isPath = parameter.in === 'path';
  if (isPath && value !== undefined && write(parameter, values) === '') return [{ field, code: 'required' }];
  return checkValue(value, parameter.schema, {
    field,
    required: isPath || parameter.required,
    defs: operation.$defs,
  });
}

/**
 * Why a page can't send the value: the style or media type that doesn't say how it is written, the header that only
 * the browser sets, or `''` where the value itself doesn't fit.
 */
function findObstacle(
  parameter: ParameterDoc,
  values: RequestValues,
  operation: OperationDoc,
): string | undefined {
  const { in: place, name, style, content } = parameter;
  if (place === 'cookie') return 'Cookie';
  if (place === 'header' && isForbiddenHeader(name)) return name;
  const text = write(parameter, values);
  if (text === undefined) return content ?? style ?? (place === 'query' ? 'form' : 'simple');
  // Fetch standard: header values are bytes, without line ends.
  if (place === 'header' && !/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) return '';
  return place === 'path' && climbs(parameter, values, operation) ? '' : undefined;
}

function write(parameter: ParameterDoc, values: RequestValues): string | undefined {
  const value = values.parameters[parameterField(parameter)];
  const pairs = value === undefined ? undefined : serialiseParameter(parameter, value);
  return pairs && joinPairs(pairs, parameter.style);
}

/** The URL standard drops dot segments, also percent-encoded ones: the call would reach another path. */
function climbs({ name }: ParameterDoc, values: RequestValues, { path, parameters }: OperationDoc): boolean {
  const own = path.split('/').filter((segment) => segment.includes(`{${name}}`));
  return own.some((segment) =>
    /^(\.|%2e){1,2}$/i.test(fillPath(segment, parameters, (one) => values.parameters[parameterField(one)])),
  );
}
