export type NamedSecret = { name: string; value: string };

/** A shorter value would be found in any text. */
const shortest = 6;

/** A text with every secret in it replaced by its name in braces, also where JSON or an address has escaped it. */
export function hideInText(text: string, secrets: NamedSecret[]): string {
  return replaceForms(text, secrets.flatMap(toForms));
}

/** The same for bytes: what isn't text stays as it is. */
export function hideSecrets(bytes: Buffer, secrets: NamedSecret[]): Buffer {
  if (secrets.length === 0) return bytes;
  // One character for each byte.
  const forms = secrets.flatMap(toForms).map(({ name, value }) => ({
    name,
    value: Buffer.from(value).toString('latin1'),
  }));
  const text = bytes.toString('latin1');
  const hidden = replaceForms(text, forms);
  return hidden === text ? bytes : Buffer.from(hidden, 'latin1');
}

function toForms({ name, value }: NamedSecret): NamedSecret[] {
  if (value.length < shortest) return [];
  const inJson = JSON.stringify(value).slice(1, -1);
  const forms = new Set([value, inJson, inJson.replaceAll('/', '\\/'), encodeURIComponent(value)]);
  return [...forms].map((form) => ({ name, value: form }));
}

function replaceForms(text: string, forms: NamedSecret[]): string {
  const longestFirst = forms.toSorted((one, other) => other.value.length - one.value.length);
  return longestFirst.reduce((left, { name, value }) => left.replaceAll(value, () => `{{${name}}}`), text);
}
