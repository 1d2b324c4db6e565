import { createCell } from './createCell';
import { noEdits, type Edits } from './editValues';
import type { RequestValues } from './types';

const cell = createCell<Record<string, Edits>>({});

/** Consoles that start from different examples keep drafts of their own; that of the reference starts from none. */
export function draftKey(product: string, operationId: string, example = ''): string {
  return `${product}/${operationId}/${example}`;
}

/** What the reader has written, by console, in memory: it survives moving between pages. */
export const drafts = {
  get: cell.get,
  set: (key: string, edits: Edits) => cell.set({ ...cell.get(), [key]: edits }),
  clear: () => cell.set({}),
  subscribe: cell.subscribe,
};

/** Shows these values in the operation's console of the reference from now on. */
export function putDraft({
  product,
  operationId,
  values,
}: {
  product: string;
  operationId: string;
  values: RequestValues;
}): void {
  drafts.set(draftKey(product, operationId), toEdits(values));
}

/** The values as edits of whatever is proposed. Of `fields`, those that the values leave out are not sent. */
export function toEdits({ parameters, body, texts }: RequestValues, fields: string[] = []): Edits {
  const absent = Object.fromEntries(fields.map((field) => [field, undefined]));
  return { ...noEdits, parameters: { ...absent, ...parameters }, texts, body: { value: body } };
}
