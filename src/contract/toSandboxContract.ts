import { listSchemas, pickDefs } from './toOperationDoc';
import type { Contract } from './types';

/** A contract without what no call can reach: its webhooks, and the component schemas that only they use. */
export function toSandboxContract(contract: Contract): Contract {
  const reached = pickDefs(contract.$defs, contract.operations.flatMap(listSchemas));
  const kept = Object.entries(contract.$defs).filter(([name]) => Object.hasOwn(reached, name));
  return { ...contract, webhooks: [], $defs: Object.fromEntries(kept) };
}
