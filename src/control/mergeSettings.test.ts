import { expect, it } from 'vitest';
import { defaultSettings } from './defaultSettings';
import { mergeSettings } from './mergeSettings';

it.each([
  [{}, {}],
  [{ latencyMs: 300 }, { latencyMs: 300 }],
  [{ failure: null }, { failure: null }],
  [{ webhooks: { duplicate: true } }, { webhooks: { ...defaultSettings.webhooks, duplicate: true } }],
])('%j', (change, changed) => {
  expect(mergeSettings(defaultSettings, change)).toEqual({ ...defaultSettings, ...changed });
});
