/** A CPF has 9 digits and 2 check digits; a CNPJ has 12 digits (or capital letters, since July 2026) and 2. */
const SHAPES = {
  cpf: { length: 11, turn: 10 },
  cnpj: { length: 14, turn: 8 },
} as const;

export type TaxIdKind = keyof typeof SHAPES;

export function lengthOf(kind: TaxIdKind): number {
  return SHAPES[kind].length;
}

/** Whether the last two digits of a whole CPF or CNPJ follow from those before them. */
export function hasValidCheckDigits(kind: TaxIdKind, taxId: string): boolean {
  return taxId.length === SHAPES[kind].length && completeTaxId(kind, taxId.slice(0, -2)) === taxId;
}

/**
 * Adds the two check digits. Receita Federal: modulus 11, weights 2, 3, … from the right, beginning again after `turn`
 * of them; a letter counts as its ASCII code minus 48 (IN RFB 2.229/2024).
 */
export function completeTaxId(kind: TaxIdKind, base: string): string {
  let whole = base;
  for (let check = 0; check < 2; check += 1) {
    const sum = [...whole]
      .reverse()
      .reduce(
        (total, digit, place) => total + (digit.charCodeAt(0) - 48) * (2 + (place % SHAPES[kind].turn)),
        0,
      );
    whole += sum % 11 < 2 ? '0' : String(11 - (sum % 11));
  }
  return whole;
}
