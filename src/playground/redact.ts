import { placeholderOf } from './secretFields';
import { listWrittenForms } from './serialise/listWrittenForms';
import type { TokenState } from './types';

export type NamedSecret = { name: string; value: string };

/** A secret of a few characters would be found in any text. */
const SHORTEST = 4;

/** A text with every secret in it replaced by its name in braces, also where JSON or an address has escaped it. */
export function redact(text: string, secrets: NamedSecret[]): string {
  const longestFirst = secrets
    .filter(({ value }) => value.length >= SHORTEST)
    .sort((one, other) => other.value.length - one.value.length);
  return longestFirst.reduce((left, { name, value }) => {
    return listWrittenForms(value).reduce((rest, form) => rest.replaceAll(form, placeholderOf(name)), left);
  }, text);
}

/** The same for any JSON value. */
export function redactJson<T>(value: T, secrets: NamedSecret[]): T {
  return JSON.parse(redact(JSON.stringify(value), secrets)) as T;
}

/** The secrets that a call carries: the vault's of its environment, and the tokens in use. */
export function secretsOf({
  keys,
  tokens,
}: {
  keys: Record<string, string>;
  tokens: TokenState[];
}): NamedSecret[] {
  const held = tokens.flatMap((token) =>
    token.kind === 'held' ? [{ name: token.scheme, value: token.value }] : [],
  );
  return [...Object.entries(keys).map(([name, value]) => ({ name, value })), ...held];
}
