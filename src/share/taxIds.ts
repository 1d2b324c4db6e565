const CPF_WEIGHTS = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const CNPJ_WEIGHTS = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether eleven digits are a CPF, by its check digits (Receita Federal). One digit repeated is none. */
export function isCpf(text: string): boolean {
  return /^\d{11}$/.test(text) && !/^(\d)\1*$/.test(text) && hasCheckDigits(text, CPF_WEIGHTS);
}

/** Whether fourteen characters are a CNPJ by its check digits; since July 2026 the first twelve may be letters. */
export function isCnpj(text: string): boolean {
  return /^[\dA-Z]{12}\d{2}$/.test(text) && !/^(.)\1*$/.test(text) && hasCheckDigits(text, CNPJ_WEIGHTS);
}

/** Both check digits are modulo 11; a letter counts as its ASCII code less 48, as a digit does. */
function hasCheckDigits(text: string, weights: number[]): boolean {
  const values = Array.from(text, (character) => character.charCodeAt(0) - 48);
  return [2, 1].every((missing) => {
    const body = values.slice(0, -missing);
    const used = weights.slice(-body.length);
    const rest = body.reduce((sum, value, index) => sum + value * (used[index] ?? 0), 0) % 11;
    return values.at(-missing) === (rest < 2 ? 0 : 11 - rest);
  });
}
