/** A bank's colour on light and on dark paper. Each carries its text (white, night blue) at 4.5:1 or more. */
export type BankColours = { light: string; dark: string };

/** After the drawn avatars of `static/img/instituicoes`. */
const colours: Record<string, BankColours> = {
  '901': { light: '#3b1d73', dark: '#c5a8ff' },
  '902': { light: '#0f4d3a', dark: '#7ddcb8' },
  '903': { light: '#06677a', dark: '#7fe3ef' },
  '904': { light: '#123c93', dark: '#9dbcff' },
  '905': { light: '#2f5f2b', dark: '#a3d69c' },
  '906': { light: '#14213d', dark: '#ffd166' },
  '907': { light: '#8a3310', dark: '#ffb38a' },
  '908': { light: '#a3123f', dark: '#ff9fb6' },
  '909': { light: '#1f2a30', dark: '#f2c46d' },
  '910': { light: '#4a4a2c', dark: '#cfcb95' },
  '911': { light: '#1b2f6b', dark: '#a9bcff' },
  '912': { light: '#6b4a1f', dark: '#eac48a' },
};

/** For banks without a drawing of their own: chosen by the code, so that a bank keeps its colour. */
const others: BankColours[] = [
  { light: '#8a1c4a', dark: '#ff9fc4' },
  { light: '#1f5673', dark: '#8fd0f2' },
  { light: '#5a3e9b', dark: '#bda9ff' },
  { light: '#2c5e1a', dark: '#a5db8f' },
  { light: '#8c3a12', dark: '#ffb08a' },
];

export function journeyPageBank(institutionCode: string): BankColours {
  if (Object.hasOwn(colours, institutionCode)) return colours[institutionCode] as BankColours;
  const sum = [...institutionCode].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  return others[sum % others.length] as BankColours;
}
