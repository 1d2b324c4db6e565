import { expect, test } from 'vitest';
import { lineKinds, listLineNames } from './lineNames';
import { cardLife, companyCardLife, largePurchases } from './cards/cardHabits';
import { channels } from './lines/channels';

const names = listLineNames();

test('every name is written as banks write: capitals without accents, nothing left to fill', () => {
  const odd = names.filter(({ name }) => !/^[A-Z0-9][A-Z0-9 .*/-]{2,59}$/.test(name));
  expect(odd.map(({ name }) => name)).toEqual([]);
});

test('every channel has five ways of writing, each with a place for the payee', () => {
  for (const { templates } of Object.values(channels)) {
    expect(templates).toHaveLength(5);
    expect(templates.every((template) => template.includes('{payee}'))).toBe(true);
  }
});

test('every kind of line has names, and there are many', () => {
  expect(new Set(names.map(({ kind }) => kind)).size).toBe(Object.keys(lineKinds).length);
  expect(names.length).toBeGreaterThan(1000);
});

test('no real bank, card, shop or app is named', () => {
  const real =
    /\b(ITAU|BRADESCO|SANTANDER|NUBANK|CAIXA ECONOMICA|INTER|C6|PICPAY|VISA|MASTERCARD|ELO|UBER|99|IFOOD|RAPPI|NETFLIX|SPOTIFY|AMAZON|MAGALU|MERCADO LIVRE|CARREFOUR|EXTRA|ENEL|SABESP|VIVO|CLARO|TIM|PETROBRAS|STONE|CIELO|GETNET)\b/;
  expect(names.filter(({ name }) => real.test(name)).map(({ name }) => name)).toEqual([]);
});

test('what is bought by card is listed as cards write it', () => {
  const byCard = new Set(names.filter(({ source }) => source === 'creditcard').map(({ kind }) => kind));
  const bought = [...cardLife, ...companyCardLife].map(({ kind }) => kind).concat(largePurchases);
  expect(bought.filter((kind) => !byCard.has(kind))).toEqual([]);
});
