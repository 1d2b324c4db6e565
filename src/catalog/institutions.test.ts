import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { institutions } from './institutions';

const distinct = (values: string[]) => new Set(values).size;

test('codes, names, ids and CNPJs belong to one institution each', () => {
  expect(institutions).toHaveLength(12);
  expect(distinct(institutions.map(({ institutionCode }) => institutionCode))).toBe(12);
  expect(distinct(institutions.map(({ name }) => name))).toBe(12);
  expect(distinct(institutions.map(({ organizationId }) => organizationId))).toBe(12);
  expect(distinct(institutions.map(({ companyCnpj }) => companyCnpj))).toBe(12);
});

test.each(institutions)('$institutionCode has an avatar that bears its name', ({ institutionCode, name }) => {
  const file = new URL(`../../static/img/instituicoes/${institutionCode}.svg`, import.meta.url);
  expect(existsSync(file)).toBe(true);
  const avatar = readFileSync(file, 'utf8');
  expect(avatar).toContain(`<title>${name}</title>`);
  expect(avatar).toContain('viewBox="0 0 64 64"');
  expect(avatar).not.toMatch(/<script|href|style=/);
});

test.each(institutions)('white text can be read on the colour of $institutionCode', ({ color }) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  expect(1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)).toBeGreaterThanOrEqual(4.5);
});

test('one is down, some are in beta, and what they have differs', () => {
  expect(
    institutions.filter(({ isOutage }) => isOutage).map(({ institutionCode }) => institutionCode),
  ).toEqual(['905']);
  expect(institutions.filter(({ isBeta }) => isBeta).length).toBeGreaterThanOrEqual(2);
  expect(
    distinct(institutions.map(({ availableResources }) => availableResources.join())),
  ).toBeGreaterThanOrEqual(5);
});
