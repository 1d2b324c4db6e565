import type { Json, LinkDoc, OperationDoc } from '../contract/types';
import { toSlug } from '../contract/toSlug';

export type OperationLink = { operationId: string; path: string; summary?: string; method?: string };

/** A value that goes from this call into the next one: `consentId` from `$response.body#/consentId`. */
export type Carry = { target: string; source: string };

export type NextCall = OperationLink & { description?: string; statuses: string[]; carries: Carry[] };

/** The address and, where known, the words for an operation of the same product. */
export function toOperationLink({ product, related }: OperationDoc, operationId: string): OperationLink {
  const known = related.find(({ id }) => id === operationId);
  const path = `/api/${product}/${toSlug(operationId)}`;
  return { operationId, path, ...(known && { summary: known.summary, method: known.method }) };
}

/** The calls that this operation's responses lead to, each once, with the responses that lead there. */
export function listNextCalls(operation: OperationDoc): NextCall[] {
  const calls = new Map<string, NextCall>();
  for (const { status, links } of operation.responses) {
    for (const link of links) {
      const key = `${link.operationId} ${link.description ?? ''}`;
      const known = calls.get(key);
      if (known) known.statuses.push(status);
      else calls.set(key, toNextCall(operation, status, link));
    }
  }
  return [...calls.values()];
}

function toNextCall(operation: OperationDoc, status: string, link: LinkDoc): NextCall {
  return {
    ...toOperationLink(operation, link.operationId),
    description: link.description,
    statuses: [status],
    carries: [...listCarries(link.parameters), ...listCarries(link.requestBody)],
  };
}

function listCarries(value: Json | undefined, target = ''): Carry[] {
  if (value === undefined) return [];
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([name, inner]) =>
      listCarries(inner, target ? `${target}.${name}` : name),
    );
  }
  return [{ target, source: typeof value === 'string' ? value : JSON.stringify(value) }];
}
