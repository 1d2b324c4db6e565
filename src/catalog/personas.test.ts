import { expect, test } from 'vitest';
import { institutions } from './institutions';
import { findPersona, personas } from './personas';

const taxIds = personas.flatMap(({ personalTaxId, businessTaxId }) => [personalTaxId, businessTaxId ?? '']);

test.each([...new Set(taxIds.filter(Boolean)), ...institutions.map(({ companyCnpj }) => companyCnpj)])(
  '%s has the check digits of a CPF or CNPJ',
  (taxId) => {
    expect(taxId).toMatch(/^(\d{11}|\d{14})$/);
    expect(taxId.slice(-2)).toBe(checkDigits(taxId));
  },
);

test('ids and tax ids belong to one persona each', () => {
  const ids = personas.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const own = personas.map(({ personalTaxId, businessTaxId }) => businessTaxId ?? personalTaxId);
  expect(new Set(own).size).toBe(own.length);
});

test.each(personas)('$id says what it is for in one sentence, in both languages', ({ purpose }) => {
  for (const text of [purpose['pt-BR'], purpose.en]) expect(text).toMatch(/^\p{Lu}.{20,110}\.$/u);
  expect(purpose.en).not.toBe(purpose['pt-BR']);
});

test.each(personas)(
  '$id has its accounts at institutions that have accounts and are in service',
  (persona) => {
    expect(persona.institutions.length).toBeGreaterThan(0);
    for (const code of persona.institutions) {
      const institution = institutions.find(({ institutionCode }) => institutionCode === code);
      expect(institution).toMatchObject({ isOutage: false });
      expect(institution?.availableResources).toContain('ACCOUNTS');
    }
  },
);

test('a persona is found by its own tax id', () => {
  expect(findPersona('11144477735')?.id).toBe('ana');
  expect(findPersona('11222333000181')).toMatchObject({ id: 'company', personalTaxId: '11144477735' });
  expect(findPersona('67867867821')?.institutions).toHaveLength(10);
  expect(findPersona('00000000191')).toBeUndefined();
});

test('every ending, pace and profile has somebody to try it with', () => {
  const seen = personas.flatMap(({ profile, ending, reports }) => [profile, ending, reports]);
  const profiles = ['salary', 'freelancer', 'company', 'many', 'empty', 'duplicates'];
  const endings = ['refuses', 'outage', 'expires', 'unfinished', 'revokes', 'lgpdRefused'];
  expect(seen).toEqual(expect.arrayContaining([...profiles, ...endings, 'partial', 'slow']));
});

/** Modulus 11 with growing weights from the right: up to 11 for a CPF, 2 to 9 in turns for a CNPJ. */
function checkDigits(taxId: string): string {
  const turns = taxId.length === 14 ? 8 : 10;
  let digits = taxId.slice(0, -2);
  while (digits.length < taxId.length) {
    const weighed = [...digits].reverse().map((digit, place) => Number(digit) * (2 + (place % turns)));
    const rest = weighed.reduce((sum, value) => sum + value, 0) % 11;
    digits += rest < 2 ? '0' : String(11 - rest);
  }
  return digits.slice(-2);
}
