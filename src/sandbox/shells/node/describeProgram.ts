import { demoCredentials } from '../../../catalog/demoCredentials';
import type { Contract } from '../../../contract/types';
import { listKeyVariables } from './relay/readRelayKeys';
import type { RelayRules } from './relay/toRelayRules';
import type { ProgramOptions } from './readProgramOptions';

export type Started = {
  /** The sandbox's own address, with its base path. */
  url: string;
  contracts: Contract[];
  version: string;
  options: ProgramOptions;
  /** What else runs, a paragraph each. */
  more: string[];
};

/** What the program says once it answers: where everything is, with which keys, and a first call to paste. */
export function describeProgram({ url, contracts, version, options, more }: Started): string {
  const { state, allowedHosts, latencyMs } = options;
  const keys = JSON.stringify(demoCredentials['klavi-ki']);
  return [
    `Simulated API at ${url}`,
    `klavi's sandbox ${version}: people, banks and data are invented, and every answer says that it is simulated.`,
    ...contracts.filter(({ product }) => product !== 'control').flatMap(describeProduct(url)),
    '',
    `Clock, failures, consents and webhooks under your control: ${url}/control/health`,
    describeReceivers(allowedHosts),
    `State: ${state ?? 'in memory, gone when this stops (--state FILE keeps it)'}`,
    ...(latencyMs > 0 ? [`Every answer takes ${latencyMs} ms longer.`] : []),
    '',
    'Try it:',
    `curl -s -X POST ${url}/klavi-ki/data/v1/auth -H 'Content-Type: application/json' -d '${keys}'`,
    ...more.flatMap((paragraph) => ['', paragraph]),
    '',
    'Ctrl+C stops it.',
  ].join('\n');
}

function describeProduct(url: string) {
  return ({ product, title }: Contract): string[] => {
    const keys = Object.entries(demoCredentials[product] ?? {});
    return ['', `${title}: ${url}/${product}`, ...keys.map(([name, value]) => `  ${name}: ${value}`)];
  };
}

function describeReceivers(allowedHosts: string[]): string {
  if (allowedHosts.length > 0) return `Webhooks go to this machine and to ${allowedHosts.join(', ')}.`;
  return 'Webhooks go to this machine only (--allow-host HOST lets them go elsewhere).';
}

/** `command` is what starts the program, as its reader types it. */
export function describeUsage(command: string, rules: RelayRules): string {
  return [
    `Usage: ${command} [options]`,
    '',
    "klavi's API, simulated on this machine: consents, reports and signed webhooks.",
    '',
    '  --port NUMBER      where it listens, on this machine only; 0 for any free port (4010)',
    '  --state FILE       keeps what happens in a JSON file; without it, all is gone when the program stops',
    '  --seed TEXT        what the simulated data is generated from, when the state is new ("klavi")',
    '  --allow-host HOST  lets webhooks go to this host too, not to this machine alone; may be repeated',
    '  --latency MS       makes every answer slower, when the state is new (0)',
    "  --portal URL       where the portal's pages are (http://localhost:3000)",
    '  --help, --version',
    '',
    "The relay, for klavi's hosts that answer no browser: it sends the portal's calls on, and no others.",
    '',
    '  --relay              starts it, beside the sandbox',
    '  --relay-port NUMBER  where it listens, on this machine only; 0 for any free port (4011)',
    '  --origin ORIGIN      where the portal is, which alone may ask; may be repeated (http://localhost:3000)',
    '',
    'It reads keys from these variables, where they are set, and puts them into the calls that take them:',
    '',
    ...listKeyVariables(rules).map(({ variable }) => `  ${variable}`),
  ].join('\n');
}
