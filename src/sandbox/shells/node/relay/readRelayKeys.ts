import type { RelayRules } from './toRelayRules';

/** Values of keys by name, by environment; an environment without any is absent. */
export type RelayKeys = Record<string, Record<string, string>>;

export type KeyVariable = { variable: string; environment: string; name: string };

/** The variables that keys are read from, e.g. `KLAVI_PRODUCAO_ACCESS_KEY` for klavi Ki's `accessKey`. */
export function listKeyVariables({ hosts, keys }: Pick<RelayRules, 'hosts' | 'keys'>): KeyVariable[] {
  const environments = [...new Set(hosts.map(({ environment }) => environment))];
  return Object.entries(keys).flatMap(([product, names]) =>
    environments.flatMap((environment) =>
      names.map((name) => ({
        variable: [product.split('-')[0] ?? product, environment, name].map(toWords).join('_'),
        environment,
        name,
      })),
    ),
  );
}

function toWords(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/\W/g, '_')
    .toUpperCase();
}

/** The keys that the relay's own environment gives it. Spaces and line ends around them come from copying. */
export function readRelayKeys(
  variables: Record<string, string | undefined>,
  rules: Pick<RelayRules, 'hosts' | 'keys'>,
): RelayKeys {
  const keys: RelayKeys = {};
  for (const { variable, environment, name } of listKeyVariables(rules)) {
    const value = variables[variable]?.trim();
    if (value) (keys[environment] ??= {})[name] = value;
  }
  return keys;
}
