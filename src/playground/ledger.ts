import type { EnvironmentId } from '../catalog/environments';
import { createCell } from './createCell';

/** One request of this page. It holds names of credentials, never their values. */
export type LedgerLine = {
  /** Epoch milliseconds. */
  at: number;
  environment: EnvironmentId;
  method: string;
  host: string;
  /** The template of the contract, so that no id is in it. */
  path: string;
  product: string;
  operationId: string;
  credentials: string[];
  /** `worker` and `page`: it didn't leave the browser. */
  way: 'worker' | 'page' | 'host' | 'relay';
  /** An HTTP status, or the kind of failure. */
  outcome: number | string;
};

const MAX_LINES = 500;
const cell = createCell<LedgerLine[]>([]);

/** Where requests went from this page, newest first, for whoever has to review it. */
export const ledger = {
  list: cell.get,
  add: (line: LedgerLine) => cell.set([line, ...cell.get()].slice(0, MAX_LINES)),
  subscribe: cell.subscribe,
};
