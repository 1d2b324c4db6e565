import type { Json, ParameterDoc } from '../../contract/types';
import { joinPairs } from './joinPairs';
import { serialiseParameter } from './serialiseParameter';

/** A path template with the given values; the placeholder of a value that is missing or empty stays. */
export function fillPath(
  template: string,
  parameters: ParameterDoc[],
  valueOf: (parameter: ParameterDoc) => Json | undefined,
): string {
  return parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((path, parameter) => {
      const value = valueOf(parameter);
      const text = value === undefined ? '' : writePathValue(parameter, value);
      return text ? path.replaceAll(`{${parameter.name}}`, () => text) : path;
    }, template);
}

function writePathValue(parameter: ParameterDoc, value: Json): string {
  return joinPairs(serialiseParameter(parameter, value) ?? [], parameter.style);
}
