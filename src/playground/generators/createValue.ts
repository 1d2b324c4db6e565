import { completeTaxId } from './taxIds';
import type { Generated } from './meaningOf';

/** Where chance and time come from: `random` is in [0, 1), `now` in epoch milliseconds. */
export type Source = { random: () => number; now: number };

/**
 * A new value for a field: a CPF or CNPJ drawn at random, with valid check digits, a random UUID (version 4), the day or
 * the moment, an id that was not used before. `current` keeps its first word in a new id (`trk-000481` -> `trk-k2x9a7`).
 */
export function createValue(meaning: Generated, { random, now }: Source, current = ''): string {
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const digits = (length: number) => Array.from({ length }, () => whole(0, 9)).join('');
  switch (meaning) {
    case 'cpf':
    case 'taxId':
      // The last pair of the base keeps it from being one digit eleven times, which counts as invalid.
      return completeTaxId(
        'cpf',
        `${whole(1, 9)}${digits(6)}${['01', '23', '45', '67'][whole(0, 3)] ?? '01'}`,
      );
    case 'cnpj':
      return completeTaxId('cnpj', `${whole(1, 9)}${digits(7)}0001`);
    case 'uuid':
      return toUuid(Array.from({ length: 16 }, () => whole(0, 255)));
    case 'date':
      return toLocalDate(new Date(now));
    case 'dateTime':
      return new Date(now).toISOString();
    case 'unique':
      return `${/^[a-z]+(?=[-_])/i.exec(current)?.[0] ?? 'teste'}-${now.toString(36)}${whole(0, 1295).toString(36).padStart(2, '0')}`;
  }
}

/** RFC 9562, section 5.4. */
function toUuid(bytes: number[]): string {
  const hex = bytes.map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((part) => part.join(''))
    .join('-');
}

/** The reader's own day: after nine in the evening in Brazil, UTC is a day ahead. */
function toLocalDate(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
