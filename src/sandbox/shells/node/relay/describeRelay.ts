import type { RelayKeys } from './readRelayKeys';
import type { RelayRules } from './toRelayRules';

export type StartedRelay = { url: string; origins: string[]; rules: RelayRules; keys: RelayKeys };

/** What the program says of its relay: who may ask, where it goes, and which keys it has, by name. */
export function describeRelay({ url, origins, rules, keys }: StartedRelay): string {
  const hosts = [...new Set(rules.hosts.map(({ origin }) => origin))];
  const held = Object.entries(keys).map(
    ([environment, values]) => `  ${environment}: ${Object.keys(values).join(', ')}`,
  );
  return [
    `Relay at ${url}, for pages of ${origins.join(' and ')}.`,
    `It calls ${hosts.join(', ')}, and nothing else. These calls are real.`,
    ...(held.length > 0
      ? ['Keys that it was given:', ...held]
      : ['It was given no keys (see --help for the variables).']),
    'What it sends on is listed below: method, host, path, status and time.',
  ].join('\n');
}
