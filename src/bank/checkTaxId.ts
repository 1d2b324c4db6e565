export type TaxIdKind = 'cpf' | 'cnpj';

export type TaxIdCheck =
  | { ok: true; digits: string }
  /** `length`: not 11 (CPF) or 14 (CNPJ) digits. `checkDigits`: the last two don't follow from the others. */
  | { ok: false; problem: 'missing' | 'length' | 'checkDigits' };

const lengths = { cpf: 11, cnpj: 14 };

/** Reads a CPF or CNPJ as people write it, with or without dots, dashes and the slash, and checks its two last digits. */
export function checkTaxId(text: string, kind: TaxIdKind): TaxIdCheck {
  const digits = text.replace(/[\s./-]/g, '');
  if (digits === '') return { ok: false, problem: 'missing' };
  if (!/^\d+$/.test(digits) || digits.length !== lengths[kind]) return { ok: false, problem: 'length' };
  const numbers = [...digits].map(Number);
  // Eleven equal digits would pass the sums; they are nobody's.
  const isRepeated = new Set(numbers).size === 1;
  const base = numbers.slice(0, -2);
  const first = checkDigit(base, kind);
  const isRight =
    numbers.at(-2) === first && numbers.at(-1) === checkDigit([...base, first], kind) && !isRepeated;
  return isRight ? { ok: true, digits } : { ok: false, problem: 'checkDigits' };
}

/** Modulo 11, weights from 2 upwards from the right; a CNPJ starts again after 9. */
function checkDigit(numbers: number[], kind: TaxIdKind): number {
  const cycle = kind === 'cpf' ? numbers.length : 8;
  const sum = [...numbers]
    .reverse()
    .reduce((total, number, index) => total + number * (2 + (index % cycle)), 0);
  return ((sum * 10) % 11) % 10;
}
