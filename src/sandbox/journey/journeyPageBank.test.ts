import { expect, test } from 'vitest';
import { institutions } from '../../catalog/institutions';
import { journeyPageBank } from './journeyPageBank';

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const codes = [...institutions.map(({ institutionCode }) => institutionCode), 'a', 'b', 'c', 'd', 'e'];

test.each([...codes, 'constructor', ''])('the colours of "%s" can be read on', (code) => {
  const { light, dark } = journeyPageBank(code);
  expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark, '#0b1023')).toBeGreaterThanOrEqual(4.5);
});
