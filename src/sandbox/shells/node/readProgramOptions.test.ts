import { expect, it } from 'vitest';
import { readProgramOptions } from './readProgramOptions';

const defaults = {
  port: 4010,
  state: undefined,
  seed: undefined,
  allowedHosts: [],
  latencyMs: 0,
  portal: 'http://localhost:3000/',
};

it.each([
  [[], {}],
  [['--port', '0'], { port: 0 }],
  [['--port=8080', '--latency', '250'], { port: 8080, latencyMs: 250 }],
  [['--state', 'state.json', '--seed', 'demo 2'], { state: 'state.json', seed: 'demo 2' }],
  [
    ['--allow-host', 'Hooks.example.com', '--allow-host', 'b.example.com'],
    { allowedHosts: ['hooks.example.com', 'b.example.com'] },
  ],
  [['--relay'], { relay: { port: 4011, origins: ['http://localhost:3000'] } }],
  [
    [
      '--relay',
      '--relay-port',
      '0',
      '--origin',
      'https://portal.example.com',
      '--origin=http://localhost:8080',
    ],
    { relay: { port: 0, origins: ['https://portal.example.com', 'http://localhost:8080'] } },
  ],
  [['--portal', 'https://portal.example.com/docs'], { portal: 'https://portal.example.com/docs' }],
])('reads %j', (args, expected) => {
  expect(readProgramOptions(args)).toEqual({ kind: 'run', options: { ...defaults, ...expected } });
});

it.each([
  [['--help'], 'showHelp'],
  [['-h', '--port', '1'], 'showHelp'],
  [['--version'], 'showVersion'],
])('reads %j', (args, kind) => {
  expect(readProgramOptions(args)).toEqual({ kind });
});

it.each([
  [['--port', 'many'], '--port takes a whole number from 0 to 65535, not "many".'],
  [['--port', '65536'], 'from 0 to 65535, not "65536"'],
  [['--port', '-1'], 'not "-1"'],
  [['--port', '1e3'], 'not "1e3"'],
  [['--port'], '--port needs a value: see --help.'],
  [['--state', '--port', '1'], '--state needs a value'],
  [['--state='], '--state needs a value'],
  [['--ports', '1'], 'There is no option --ports: see --help.'],
  [['-x'], 'There is no option -x'],
  [['--help=yes'], '--help takes no value'],
  [['--relay=yes'], '--relay takes no value'],
  [['--relay', '--relay-port', 'x'], '--relay-port takes a whole number'],
  [['--relay', '--origin', '*'], '--origin takes an origin'],
  [['--relay-port', '4011'], '--relay-port belongs to the relay: add --relay.'],
  [['--origin', 'https://portal.example.com'], '--origin belongs to the relay: add --relay.'],
  [['4010'], '"4010" belongs to no option'],
  [['--latency', '30001'], '--latency takes a whole number from 0 to 30000'],
  [['--seed', 'a'.repeat(65)], '--seed takes a text of at most 64 characters'],
  [['--portal', 'here'], '--portal takes an address such as http://localhost:3000, not "here".'],
  [['--portal', 'file:///x'], '--portal takes an address'],
  [['--allow-host', 'https://x.example.com'], '--allow-host takes a host'],
  [['--allow-host', '169.254.169.254'], 'a webhook is never sent there'],
])('refuses %j in one sentence', (args, sentence) => {
  expect(() => readProgramOptions(args)).toThrow(sentence);
});
