import type { Contract } from '../../../contract/types';
import type { RelayRules } from './relay/toRelayRules';
import { runProgram } from './runProgram';

/** Written in by `scripts/buildNodeSandbox.ts`. */
declare const CONTRACTS_JSON: string;
declare const RELAY_RULES: RelayRules;
declare const SANDBOX_VERSION: string;

const oldestNode = 20;

try {
  const [major] = process.versions.node.split('.');
  if (Number(major) < oldestNode) {
    throw new Error(`The sandbox needs Node ${oldestNode} or newer: this is Node ${process.versions.node}.`);
  }
  await runProgram({
    args: process.argv.slice(2),
    command: 'node klavi-sandbox.mjs',
    version: SANDBOX_VERSION,
    contracts: JSON.parse(CONTRACTS_JSON) as Contract[],
    relayRules: RELAY_RULES,
    variables: process.env,
  });
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
