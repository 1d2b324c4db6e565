import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { DeliveryTimeline } from '.';
import { planAttempts } from './planAttempts';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ i18n: { currentLocale: 'pt-BR' } }),
}));

const rules = { timeoutMs: 10_000, retries: 5, firstWaitMs: 250, growth: 2 };

test('waits double from 250 ms, after a first try at once', () => {
  const attempts = planAttempts(rules);
  expect(attempts.map(({ waitMs }) => waitMs)).toEqual([0, 250, 500, 1000, 2000, 4000]);
  expect(attempts.map(({ startMs }) => startMs)).toEqual([0, 250, 750, 1750, 3750, 7750]);
});

test('no retries: one try', () => {
  expect(planAttempts({ ...rules, retries: 0 })).toEqual([{ number: 1, waitMs: 0, startMs: 0 }]);
});

test('says every try and wait in words, and draws them to scale', () => {
  const html = renderToStaticMarkup(<DeliveryTimeline delivery={rules} />);
  const text = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('Até 6 tentativas em 7,75 s');
  expect(text).toContain('Tentativa 1 na hora Tentativa 2 depois de 250 ms Tentativa 3 depois de 500 ms');
  expect(text).toContain('Tentativa 6 depois de 4 s');
  expect(text).toContain('são 67,75 s ao todo');
  expect(
    [...html.matchAll(/class="try" style="left:([\d.]+)%/g)].map(([, left]) => Math.round(Number(left))),
  ).toEqual([0, 3, 10, 23, 48, 100]);
});
