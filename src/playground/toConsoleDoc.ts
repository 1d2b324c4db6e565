import { pickDefs } from '../contract/toOperationDoc';
import type { JsonSchema, OperationDoc } from '../contract/types';
import { chooseBody, isEditable } from './operationFields';

/**
 * What a console shows before its first send: how to fill the call in, and nothing about its answers. A guide carries
 * one of these per console, so every byte counts; the whole doc follows with the send (`details` of `TryIt`).
 */
export function toConsoleDoc(operation: OperationDoc): OperationDoc {
  const { requestBody } = operation;
  const content = chooseBody(operation);
  const parameters = operation.parameters.filter(isEditable);
  const sources = operation.securitySchemes.flatMap(({ obtainedFrom }) =>
    obtainedFrom.slice(0, 1).map(({ operationId }) => operationId),
  );
  const schemas = [...parameters.map(({ schema }) => schema), content?.schema];
  const doc: OperationDoc = {
    ...operation,
    description: undefined,
    servers: operation.servers.map(({ url, environment }) => ({ url, environment })),
    securitySchemes: operation.securitySchemes.map((scheme) => ({
      ...scheme,
      description: undefined,
      provisional: undefined,
    })),
    parameters,
    requestBody: requestBody && { required: requestBody.required, content: content ? [content] : [] },
    responses: [],
    related: operation.related.filter(({ id }) => sources.includes(id)),
    $defs: pickDefs(
      operation.$defs,
      schemas.filter((schema): schema is JsonSchema => schema !== undefined),
    ),
  };
  // Absent texts are dropped, so that a doc equals its own JSON.
  return JSON.parse(JSON.stringify(doc)) as OperationDoc;
}
