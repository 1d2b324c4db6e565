import type { OperationDoc } from '../src/contract/types';
import { didYouMean } from './closeMatches';

/** What a guide writes: `<TryIt operation="klavi-ki/createLink" example="pessoa" />`. */
export type ConsoleUse = { operation?: string; example?: string };

export type KnownOperations = {
  /** `<product>/<operationId>` each. */
  ids: string[];
  read: (id: string) => Pick<OperationDoc, 'parameters' | 'requestBody'>;
};

/**
 * Why a guide can't show an operation, with the way out; `undefined` when it can.
 * `example` names one of the request's examples: of its body or of a parameter.
 */
export function explainConsole(
  { operation, example }: ConsoleUse,
  known: KnownOperations,
): string | undefined {
  if (operation === undefined) return 'say which operation: operation="<product>/<operationId>".';
  if (!known.ids.includes(operation)) {
    const wayOut =
      known.ids.length === 0
        ? 'No contract is generated yet: run "npm run generate".'
        : 'Name one as "<product>/<operationId>", as in openapi/; after a change there, run "npm run generate".';
    return `there is no operation "${operation}".${didYouMean(operation, known.ids)} ${wayOut}`;
  }
  if (example === undefined) return undefined;
  const { parameters, requestBody } = known.read(operation);
  const owners = [...parameters, ...(requestBody?.content ?? [])];
  const names = [...new Set(owners.flatMap(({ examples }) => examples.map(({ name }) => name)))];
  if (names.includes(example)) return undefined;
  const wayOut = names.length === 0 ? 'Its request has no examples.' : `Its request has ${names.join(', ')}.`;
  return `${operation} has no example "${example}".${didYouMean(example, names)} ${wayOut}`;
}
