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
    return Object.entries(pathItem).flatMap(([key, operation]): RawOperation[] => {
      const method = methods.find((candidate) => candidate === key);
      if (!method || !isJsonObject(operation)) return [];
      return [{ method, path, pathItem, operation, segments: ['paths', path, method] }];
    });
  });
}
