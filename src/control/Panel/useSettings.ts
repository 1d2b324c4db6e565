import { defaultSettings } from '../defaultSettings';
import { usePanel } from '../PanelContext';
import type { Settings, SettingsChange } from '../types';

/** The sandbox's settings and the way to change some of them. `place` is the part of the page that says how it went. */
export function useSettings(place: string): {
  settings: Settings;
  /** Whether they are the sandbox's own already. */
  isKnown: boolean;
  change: (change: SettingsChange, done: string) => void;
} {
  const { state, act } = usePanel();
  return {
    settings: state.settings ?? defaultSettings,
    isKnown: state.settings !== undefined,
    change: (change, done) =>
      void act(place, { method: 'PATCH', path: '/control/settings', body: change }, done),
  };
}
