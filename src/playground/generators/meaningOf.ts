import type { JsonSchema } from '../../contract/types';

/** What a text is about, as far as its field tells: it can be checked, generated, or filled from a persona. */
export type Meaning =
  'cpf' | 'cnpj' | 'taxId' | 'phone' | 'url' | 'email' | 'uuid' | 'date' | 'dateTime' | 'unique';

const BY_FORMAT: Record<string, Meaning> = {
  cpf: 'cpf',
  cnpj: 'cnpj',
  uri: 'url',
  url: 'url',
  email: 'email',
  uuid: 'uuid',
  date: 'date',
  'date-time': 'dateTime',
};

/** The end of a name without `_`, in small letters. */
const BY_NAME: [RegExp, Meaning][] = [
  [/(personaltaxid|cpf)$/, 'cpf'],
  [/(businesstaxid|cnpj)$/, 'cnpj'],
  [/taxid$/, 'taxId'],
  [/(phone|telefone|celular)$/, 'phone'],
  [/ur[il]$/, 'url'],
  [/email$/, 'email'],
  [/externaltrackid$/, 'unique'],
];

/** The meaning of a field of text, by its format or its name; `schema` is folded. */
export function meaningOf(name: string, schema: JsonSchema): Meaning | undefined {
  if (![schema.type].flat().includes('string')) return undefined;
  if (schema['x-unique']) return 'unique';
  const word = name.replaceAll('_', '').toLowerCase();
  return BY_FORMAT[schema.format ?? ''] ?? BY_NAME.find(([pattern]) => pattern.test(word))?.[1];
}

/** The meanings that a new value can be made for. */
export const generated = ['cpf', 'cnpj', 'taxId', 'uuid', 'date', 'dateTime', 'unique'] as const;

export type Generated = (typeof generated)[number];

export function isGenerated(meaning: Meaning | undefined): meaning is Generated {
  return generated.some((one) => one === meaning);
}
