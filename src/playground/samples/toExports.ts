import { demoCredentials } from '../../catalog/demoCredentials';
import type { SampleRequest } from '../toSampleRequest';

/**
 * The lines that set the environment variables of a call in a POSIX shell, in the order of their first use. With
 * `simulated`, keys are the demo ones, which the sandbox accepts; anything else is for the reader to fill in.
 */
export function toExports(
  { request, variables }: SampleRequest,
  { product, simulated }: { product: string; simulated: boolean },
): string[] {
  const text = JSON.stringify(request);
  const places = variables.flatMap((variable) => {
    const at = variable.value === '' ? -1 : text.indexOf(variable.value);
    return at < 0 ? [] : [{ ...variable, at }];
  });
  const names = new Set(places.sort((one, other) => one.at - other.at).map(({ name }) => name));
  const demoKeys = new Set(Object.values(demoCredentials[product] ?? {}));
  return [...names].map((name) => {
    const demo = variables.find((variable) => variable.name === name && demoKeys.has(variable.value));
    return `export ${name}='${(simulated && demo?.value) || '…'}'`;
  });
}
