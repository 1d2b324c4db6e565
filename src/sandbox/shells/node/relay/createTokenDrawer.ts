import type { NamedSecret } from './hideSecrets';

export type TokenDrawer = {
  /** A JSON text with handles such as `{{accessToken_1}}` in place of its tokens. Any other text stays as it is. */
  putAway(environment: string, text: string): string;
  /** A header's value with tokens in place of their handles; `undefined` when a handle leads to none. */
  takeOut(environment: string, value: string): string | undefined;
  /** The tokens of an environment, each under its handle's name. */
  list(environment: string): NamedSecret[];
};

/** Of an environment; the oldest goes first. Tokens last half an hour, and nobody opens this many links in one. */
const mostTokens = 200;

/** Keeps the tokens that pages may use and never see, in memory alone. `fields` are the names that tokens go by. */
export function createTokenDrawer(fields: string[]): TokenDrawer {
  const held = new Map<string, Map<string, string>>();
  let count = 0;

  function keep(environment: string, field: string, value: string): string {
    const tokens = held.get(environment) ?? new Map<string, string>();
    held.set(environment, tokens);
    const known = [...tokens].find(([, token]) => token === value)?.[0];
    if (known !== undefined) return `{{${known}}}`;
    count += 1;
    const name = `${field}_${count}`;
    tokens.set(name, value);
    const [oldest] = tokens.keys();
    if (tokens.size > mostTokens && oldest !== undefined) tokens.delete(oldest);
    return `{{${name}}}`;
  }

  return {
    putAway(environment, text) {
      if (!fields.some((field) => text.includes(`"${field}"`))) return text;
      let found = false;
      const change = (key: string, value: unknown) => {
        if (typeof value !== 'string' || value === '' || !fields.includes(key)) return value;
        found = true;
        return keep(environment, key, value);
      };
      try {
        const changed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''), change);
        // Written anew only when it has to be: numbers that JavaScript can't hold survive in all other answers.
        return found ? JSON.stringify(changed) : text;
      } catch {
        return text;
      }
    },
    takeOut(environment, value) {
      const tokens = held.get(environment);
      const names = [...value.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
      if (names.some((name) => !tokens?.has(name))) return undefined;
      return names.reduce((left, name) => left.replace(`{{${name}}}`, () => tokens?.get(name) ?? ''), value);
    },
    list: (environment) => [...(held.get(environment) ?? [])].map(([name, value]) => ({ name, value })),
  };
}
