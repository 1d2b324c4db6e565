import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const usage = 'npm run sandbox -- [--port 4010] [--state file.json] [--portal http://localhost:3000]';

export type SandboxOptions = { port: number; state: string | undefined; portal: string };

/** The sandbox command's options, or an error of one sentence that says what to type. */
export function readSandboxOptions(args: string[]): SandboxOptions {
  const { values } = parseOptions(args);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`"${values.port}" isn't a port: give a number from 0 to 65535. ${usage}`);
  }
  if (!URL.canParse(values.portal)) {
    throw new Error(`"${values.portal}" isn't an address: give one like http://localhost:3000. ${usage}`);
  }
  if (values.state !== undefined) requireStateFile(values.state);
  return { port, state: values.state, portal: values.portal };
}

function parseOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4010' },
        state: { type: 'string' },
        portal: { type: 'string', default: 'http://localhost:3000' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)} Usage: ${usage}`);
  }
}

/** The sandbox starts afresh from a state that it doesn't know and writes over it: not over somebody's other file. */
function requireStateFile(path: string): void {
  if (!existsSync(path)) return;
  const text = readFileSync(path, 'utf8');
  if (text.trim() === '' || /^\{"version":\d+,"products":/.test(text)) return;
  throw new Error(`${path} exists and isn't a sandbox state: name another file after --state.`);
}
