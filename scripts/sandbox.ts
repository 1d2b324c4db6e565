import { toRelayRules } from '../src/sandbox/shells/node/relay/toRelayRules';
import { runProgram } from '../src/sandbox/shells/node/runProgram';
import { toSandboxVersion } from './buildNodeSandbox';
import { main } from './main';
import { readProductContracts } from './readProductContracts';
import { readSandboxContracts } from './readSandboxContracts';

await main(async () => {
  const contracts = readSandboxContracts();
  await runProgram({
    args: process.argv.slice(2),
    command: 'npm run sandbox --',
    version: toSandboxVersion(contracts),
    contracts,
    relayRules: toRelayRules(readProductContracts()),
    variables: process.env,
  });
});
