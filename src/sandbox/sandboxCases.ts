import type { Contract } from '../contract/types';
import type { SuiteCase } from './contractSuite';
import { controlCases } from './control/controlCases';
import { productCases } from './routes/productCases';

/**
 * Everything that a sandbox with these contracts is held to, whatever runs it: the handler, Node, a service worker.
 */
export function sandboxCases(contracts: Contract[]): SuiteCase[] {
  return [...contracts.flatMap(productCases), ...controlCases];
}
