import { refuse, type Refusal } from './refusal';
import type { RelayRules } from './toRelayRules';

export type FillOptions = {
  method: string;
  url: URL;
  contentType: string;
  body: Buffer;
  /** Of the environment that is called: values by name. */
  keys: Record<string, string>;
  keyCalls: RelayRules['keyCalls'];
};

export type Filled = { kind: 'filled'; body: Buffer } | Refusal;

/**
 * Puts keys in where the body of a call that takes them names them: `{"accessKey": "{{accessKey}}"}`, or the same as a
 * form. Nowhere else: in a field that the API gives back, or sends on to an address, the page would learn the key.
 */
export function fillKeys({ method, url, contentType, body, keys, keyCalls }: FillOptions): Filled {
  const untouched: Filled = { kind: 'filled', body };
  const call = keyCalls.find((one) => one.method === method && one.path === url.pathname);
  if (!call) return untouched;
  const fields = readFields(contentType, body);
  const asked = call.names.filter((name) => fields?.get(name) === `{{${name}}}`);
  if (!fields || asked.length === 0) return untouched;
  const missing = asked.filter((name) => !Object.hasOwn(keys, name));
  if (missing.length > 0) {
    return refuse(
      'keys',
      `The relay has no ${missing.join(' and no ')} for this environment: see --help for the variables.`,
    );
  }
  for (const name of asked) fields.set(name, keys[name] ?? '');
  return { kind: 'filled', body: Buffer.from(fields.toText()) };
}

type Fields = { get(name: string): unknown; set(name: string, value: string): void; toText(): string };

function readFields(contentType: string, body: Buffer): Fields | undefined {
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase();
  if (mediaType === 'application/x-www-form-urlencoded') {
    const form = new URLSearchParams(body.toString());
    return {
      get: (name) => form.get(name),
      set: (name, value) => form.set(name, value),
      toText: () => form.toString(),
    };
  }
  if (mediaType !== 'application/json') return undefined;
  const json = readObject(body.toString());
  return (
    json && {
      get: (name) => json.get(name),
      set: (name, value) => void json.set(name, value),
      toText: () => JSON.stringify(Object.fromEntries(json)),
    }
  );
}

function readObject(text: string): Map<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? new Map(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}
