import type { EnvironmentId } from '../catalog/environments';
import type { HttpRequest } from '../transport/httpRequest';
import { createCell } from './createCell';
import type { RequestValues } from './types';

/** A call that was made in this session, without its secrets: `{{name}}` stands in their places. */
export type CallRecord = {
  id: string;
  /** Epoch milliseconds. */
  at: number;
  environment: EnvironmentId;
  product: string;
  operationId: string;
  summary: string;
  method: string;
  /** The template of the contract. */
  path: string;
  values: RequestValues;
  request: HttpRequest;
  /** Of the answer; a call that failed has `failure` instead. */
  status?: number;
  failure?: string;
  /** Milliseconds. */
  ms?: number;
};

const MAX_CALLS = 100;
const cell = createCell<CallRecord[]>([]);

/** The calls of this page's session, newest first, in memory. */
export const history = {
  list: cell.get,
  add: (call: CallRecord) => cell.set([call, ...cell.get()].slice(0, MAX_CALLS)),
  clear: () => cell.set([]),
  subscribe: cell.subscribe,
};
