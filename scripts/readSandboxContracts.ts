import { toSandboxContract } from '../src/contract/toSandboxContract';
import type { Contract } from '../src/contract/types';
import { readProductContracts } from './readProductContracts';

/** The contracts that the sandbox answers by. */
export function readSandboxContracts(): Contract[] {
  return readProductContracts().map(toSandboxContract);
}
