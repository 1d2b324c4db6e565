import type { OperationDoc, ResponseDoc } from '../contract/types';

/** The contract's response for a status: the exact one, then its range (`4XX`), then `default`. */
export function findResponse({ responses }: OperationDoc, status: number): ResponseDoc | undefined {
  const keys = [String(status), `${Math.floor(status / 100)}XX`, 'default'];
  return keys
    .map((key) => responses.find((response) => response.status.toUpperCase() === key.toUpperCase()))
    .find((response) => response !== undefined);
}
