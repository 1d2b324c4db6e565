import { isJsonObject } from './isJsonObject';
import type { Segment } from './jsonPointer';
import { resolveReference } from './resolveReference';
import type { JsonObject, OperationSummary } from './types';

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const;

export type RawOperation = {
  method: OperationSummary['method'];
  path: string;
  pathItem: JsonObject;
  operation: JsonObject;
  /** Where the operation stands in the document. */
  segments: Segment[];
};

/** Every operation of an OpenAPI document as it is written there, in the document's order. */
export function listOperations(document: JsonObject): RawOperation[] {
  const paths = isJsonObject(document.paths) ? document.paths : {};
  return Object.entries(paths).flatMap(([path, entry]) => {
    const pathItem = resolveReference(document, entry);
    return listMethods(pathItem).map(({ method, operation }) => ({
      method,
      path,
      pathItem,
      operation,
      segments: ['paths', path, method],
    }));
  });
}

/** What a path item does, method by method. */
export function listMethods(
  pathItem: JsonObject,
): { method: OperationSummary['method']; operation: JsonObject }[] {
  return Object.entries(pathItem).flatMap(([key, operation]) => {
    const method = methods.find((candidate) => candidate === key);
    return method && isJsonObject(operation) ? [{ method, operation }] : [];
  });
}
