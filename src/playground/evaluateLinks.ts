import { evaluateExpression, type Exchange } from '../contract/evaluateExpression';
import { isJsonObject } from '../contract/isJsonObject';
import type { Json, OperationDoc } from '../contract/types';
import { findResponse } from './findResponse';
import type { CarriedValues } from './types';

/**
 * What an answer hands on, by the operationId that can take it: the contract's `links` of that response with
 * their runtime expressions evaluated (OpenAPI 3.1, Link Object). Expressions that find nothing are left out.
 */
export function evaluateLinks(operation: OperationDoc, exchange: Exchange): Record<string, CarriedValues> {
  const carried: Record<string, CarriedValues> = {};
  for (const { operationId, ...link } of findResponse(operation, exchange.response.status)?.links ?? []) {
    const parameters = evaluateAll(link.parameters, exchange);
    const body = evaluateAll(link.requestBody, exchange);
    if (Object.keys({ ...parameters, ...body }).length === 0) continue;
    const into = (carried[operationId] ??= { parameters: {}, body: {} });
    Object.assign(into.parameters, parameters);
    Object.assign(into.body, body);
  }
  return carried;
}

function evaluateAll(values: Json | undefined, exchange: Exchange): Record<string, Json> {
  const evaluated = values === undefined ? undefined : evaluateExpression(values, exchange);
  return isJsonObject(evaluated) ? evaluated : {};
}
