import type { Contract } from '../../contract/types';
import { contractCases, type SuiteCase } from '../contractSuite';
import { klaasCases } from './klaas/klaasSuite';
import { klaviKiCases } from './klaviKi/klaviKiSuite';

const behaviourCases: Record<string, (contract: Contract) => SuiteCase[]> = {
  'klavi-ki': klaviKiCases,
  klaas: klaasCases,
};

/** Everything that a product's sandbox is held to: each operation of its contract, then what is particular to it. */
export function productCases(contract: Contract): SuiteCase[] {
  return [...contractCases(contract), ...(behaviourCases[contract.product]?.(contract) ?? [])];
}
