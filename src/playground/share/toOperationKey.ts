import type { OperationSummary } from '../../contract/types';

/** How links name an operation, and pages their consoles (`data-console`): `klavi-ki/createLink`. */
export function toOperationKey({ product, id }: Pick<OperationSummary, 'product' | 'id'>): string {
  return `${product}/${id}`;
}
