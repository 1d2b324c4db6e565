import { demoCredentials } from '../../../../catalog/demoCredentials';
import { environments } from '../../../../catalog/environments';
import type { Contract, JsonSchema } from '../../../../contract/types';

/** What the relay may do, and all that it knows of klavi: read from the contracts when the program is built. */
export type RelayRules = {
  /** The only origins that are ever called. `hidesTokens`: pages get handles in place of tokens. */
  hosts: { origin: string; environment: string; hidesTokens: boolean }[];
  /** Names of keys, by product. */
  keys: Record<string, string[]>;
  /** The only calls whose body keys are put into. */
  keyCalls: { method: string; path: string; names: string[] }[];
  /** Fields of answers that hold a token, wherever they are. */
  tokenFields: string[];
  /** Request headers that are passed on, in lower case. */
  headers: string[];
};

/** Headers that every API needs, whether its contract names them or not. */
const commonHeaders = ['accept', 'accept-language', 'authorization', 'content-type'];

/** OAuth 2.0's (RFC 6749, 5.1) and OpenID Connect's: an answer may hold them though no contract says so. */
const commonTokens = ['access_token', 'refresh_token', 'refreshToken', 'id_token'];

export function toRelayRules(contracts: Contract[]): RelayRules {
  const rules = contracts.map(toRules);
  const all = <T>(pick: (one: RelayRules) => T[]) => unique(rules.flatMap(pick));
  return {
    hosts: all(({ hosts }) => hosts),
    keys: Object.assign({}, ...rules.map(({ keys }) => keys)) as RelayRules['keys'],
    keyCalls: all(({ keyCalls }) => keyCalls),
    tokenFields: unique([...commonTokens, ...all(({ tokenFields }) => tokenFields)]).sort(),
    headers: unique([...commonHeaders, ...all(({ headers }) => headers)]).sort(),
  };
}

function toRules(contract: Contract): RelayRules {
  const { product, operations } = contract;
  const schemes = operations.flatMap(({ securitySchemes }) => securitySchemes);
  const servers = contract.servers.filter(({ url }) => /^https:\/\//.test(url));
  const hasTwins = schemes.some(({ type }) => type === 'mutualTLS');
  const keyNames = Object.keys(demoCredentials[product] ?? {});
  const inHeader = [
    ...operations.flatMap(({ parameters }) => parameters).map(({ in: place, name }) => [place, name]),
    ...schemes.map(({ in: place, parameterName }) => [place, parameterName]),
  ];
  return {
    hosts: servers.flatMap(({ url, environment }) => {
      const { origin, host } = new URL(url);
      // The contract's `mutualTLS` scheme: the same name, with `mtls-` in front.
      const origins = hasTwins ? [origin, `https://mtls-${host}`] : [origin];
      const hidesTokens = environments.find(({ id }) => id === environment)?.takesKeys === false;
      return origins.map((one) => ({ origin: one, environment, hidesTokens }));
    }),
    keys: servers.length > 0 && keyNames.length > 0 ? { [product]: keyNames } : {},
    keyCalls: operations.flatMap((operation) => {
      const fields = (operation.requestBody?.content ?? []).flatMap(({ schema }) =>
        schema ? listFields(schema, contract.$defs) : [],
      );
      const names = keyNames.filter((name) => fields.includes(name));
      if (names.length === 0) return [];
      const bases = unique(servers.map(({ url }) => new URL(url).pathname.replace(/\/$/, '')));
      return bases.map((base) => ({
        method: operation.method.toUpperCase(),
        path: base + operation.path,
        names,
      }));
    }),
    tokenFields: schemes.flatMap(({ obtainedFrom }) =>
      obtainedFrom.map(({ pointer }) => pointer.slice(pointer.lastIndexOf('/') + 1)),
    ),
    headers: inHeader.flatMap(([place, name]) => (place === 'header' && name ? [name.toLowerCase()] : [])),
  };
}

/** The fields of an object, those of the schemas that it is composed of included. */
function listFields(schema: JsonSchema, defs: Record<string, JsonSchema>, seen: string[] = []): string[] {
  const name = schema.$ref?.replace('#/$defs/', '');
  const target = name === undefined || seen.includes(name) ? undefined : defs[name];
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (target) parts.push(target);
  const known = name === undefined ? seen : [...seen, name];
  return [...Object.keys(schema.properties ?? {}), ...parts.flatMap((part) => listFields(part, defs, known))];
}

function unique<T>(values: T[]): T[] {
  const seen = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...seen.values()];
}
