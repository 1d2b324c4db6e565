import { runProgram } from '../src/sandbox/shells/node/runProgram';
import { toSandboxVersion } from './buildNodeSandbox';
import { main } from './main';
import { readSandboxContracts } from './readSandboxContracts';

await main(async () => {
  const contracts = readSandboxContracts();
  await runProgram({
    args: process.argv.slice(2),
    command: 'npm run sandbox --',
    version: toSandboxVersion(contracts),
    contracts,
  });
});
