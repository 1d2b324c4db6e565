import type { Settings, SettingsChange } from './types';

/** Settings with a change in them, as `PATCH /control/settings` makes it: what the change leaves out stays. */
export function mergeSettings(settings: Settings, change: SettingsChange): Settings {
  return { ...settings, ...change, webhooks: { ...settings.webhooks, ...change.webhooks } };
}
