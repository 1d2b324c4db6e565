import { createDice } from './createDice';

/** An invented CPF (11 digits) with valid check digits; the same text always gives the same. */
export function createCpf(text: string): string {
  return completeTaxId(`${digits(text, 9)}`, 10);
}

/** An invented CNPJ (14 digits, head office `0001`) with valid check digits. */
export function createCnpj(text: string): string {
  return completeTaxId(`${digits(text, 8)}0001`, 8);
}

export function isValidTaxId(taxId: string): boolean {
  if (!/^(\d{11}|\d{14})$/.test(taxId)) return false;
  return completeTaxId(taxId.slice(0, -2), taxId.length === 11 ? 10 : 8) === taxId;
}

/** Modulus 11, weights 2, 3, … from the right, beginning again after `turn` of them. */
function completeTaxId(digits: string, turn: number): string {
  let whole = digits;
  for (let check = 0; check < 2; check += 1) {
    let sum = 0;
    for (let place = 0; place < whole.length; place += 1) {
      sum += Number(whole[whole.length - 1 - place]) * (2 + (place % turn));
    }
    whole += sum % 11 < 2 ? '0' : String(11 - (sum % 11));
  }
  return whole;
}

/** The first is never zero, so that nobody's CPF loses it in a spreadsheet. */
function digits(text: string, length: number): string {
  const dice = createDice(text);
  let result = String(dice.whole(1, 9));
  while (result.length < length) result += String(dice.whole(0, 9));
  return result;
}
