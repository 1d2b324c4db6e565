import { parseArgs } from 'node:util';
import { toPortalOrigin } from './relay/toPortalOrigin';
import { toAllowedHost } from './toAllowedHost';

export type ProgramOptions = {
  port: number;
  state: string | undefined;
  seed: string | undefined;
  allowedHosts: string[];
  latencyMs: number;
  portal: string;
  /** Absent unless it was asked for. `origins` are the portal's. */
  relay?: { port: number; origins: string[] };
};

export type Command =
  { kind: 'run'; options: ProgramOptions } | { kind: 'showHelp' } | { kind: 'showVersion' };

const flags = {
  port: { type: 'string' },
  state: { type: 'string' },
  seed: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  latency: { type: 'string' },
  portal: { type: 'string' },
  relay: { type: 'boolean' },
  'relay-port': { type: 'string' },
  origin: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** What the command line asks for, or an error of one sentence that says what to type. */
export function readProgramOptions(args: string[]): Command {
  // Not strict: its errors are longer than a sentence.
  const { values, tokens } = parseArgs({ args, options: flags, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Error(`"${token.value}" belongs to no option: see --help.`);
    if (token.kind === 'option') requireKnown(token.name, token.rawName, token.value, token.inlineValue);
  }
  if (values.help) return { kind: 'showHelp' };
  if (values.version) return { kind: 'showVersion' };
  const read = (name: keyof typeof flags) => values[name] as string | undefined;
  return {
    kind: 'run',
    options: {
      port: readNumber('--port', read('port') ?? '4010', 65535),
      state: read('state'),
      seed: readSeed(read('seed')),
      allowedHosts: ((values['allow-host'] ?? []) as string[]).map(toAllowedHost),
      latencyMs: readNumber('--latency', read('latency') ?? '0', 30_000),
      portal: readAddress(read('portal') ?? 'http://localhost:3000'),
      ...readRelay(values.relay === true, read('relay-port'), values.origin as string[] | undefined),
    },
  };
}

function readRelay(
  isAsked: boolean,
  port: string | undefined,
  origins: string[] | undefined,
): Pick<ProgramOptions, 'relay'> {
  if (isAsked) {
    const known = (origins ?? ['http://localhost:3000']).map(toPortalOrigin);
    return { relay: { port: readNumber('--relay-port', port ?? '4011', 65535), origins: known } };
  }
  const alone = [port !== undefined && '--relay-port', origins && '--origin'].find(Boolean);
  if (alone) throw new Error(`${alone} belongs to the relay: add --relay.`);
  return {};
}

function requireKnown(name: string, typed: string, value: string | undefined, isInline?: boolean): void {
  const flag = Object.hasOwn(flags, name) ? flags[name as keyof typeof flags] : undefined;
  if (!flag) throw new Error(`There is no option ${typed}: see --help.`);
  if (flag.type === 'boolean') {
    if (value !== undefined) throw new Error(`${typed} takes no value: see --help.`);
    return;
  }
  // What follows is the next option: the value was forgotten.
  const isForgotten = value === undefined || value === '' || (!isInline && value.startsWith('--'));
  if (isForgotten) throw new Error(`${typed} needs a value: see --help.`);
}

function readNumber(flag: string, text: string, largest: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= largest) return value;
  throw new Error(`${flag} takes a whole number from 0 to ${largest}, not "${text}".`);
}

function readSeed(text: string | undefined): string | undefined {
  if (text === undefined || text.length <= 64) return text;
  throw new Error('--seed takes a text of at most 64 characters.');
}

function readAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new Error(`--portal takes an address such as http://localhost:3000, not "${text}".`);
}
