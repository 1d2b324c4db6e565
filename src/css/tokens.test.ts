import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio } from './contrastRatio';
import { readTokens } from './readTokens';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const light = readTokens(css, ':root');
const dark = { ...light, ...readTokens(css, "[data-theme='dark']") };

const grounds = ['bg', 'surface', 'surface-2', 'code-bg'];
const soft = ['primary', 'success', 'warning', 'danger'];
/** Text on ground. */
const texts = [
  ...['text', 'text-2', 'primary', 'primary-strong', 'success', 'warning', 'danger'].flatMap((text) =>
    grounds.map((ground) => [text, ground]),
  ),
  ...soft.flatMap((name) => [
    [name, `${name}-soft`],
    ['text', `${name}-soft`],
    ['text-2', `${name}-soft`],
  ]),
  ['primary-strong', 'primary-soft'],
  ...['keyword', 'string', 'number', 'property', 'function', 'muted'].flatMap((name) => [
    [`code-${name}`, 'code-bg'],
    [`code-${name}`, 'bg'],
  ]),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-strong'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
] as [string, string][];
/** Frames and drawings that mean something, on ground. */
const shapes = [
  ...['border-strong', 'focus'].flatMap((shape) => grounds.map((ground) => [shape, ground])),
  ['brand', 'bg'],
] as [string, string][];

test('contrast of known colours', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_mode, tokens) => {
  const color = (name: string) => tokens[`--k-${name}`] ?? '';

  test.each(texts)('%s is readable on %s', (text, ground) => {
    expect(contrastRatio(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)('%s is visible on %s', (shape, ground) => {
    expect(contrastRatio(color(shape), color(ground))).toBeGreaterThanOrEqual(3);
  });
});
