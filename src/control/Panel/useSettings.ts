import { useRef, useState } from 'react';
import { defaultSettings } from '../defaultSettings';
import { mergeSettings } from '../mergeSettings';
import { usePanel } from '../PanelContext';
import type { Settings, SettingsChange } from '../types';

/**
 * The sandbox's settings and the way to change some of them, shown as wanted until the sandbox has answered. `place` is
 * the part of the page that says how it went.
 */
export function useSettings(place: string): {
  settings: Settings;
  /** Whether they are the sandbox's own already. */
  isKnown: boolean;
  change: (change: SettingsChange, done: string) => void;
} {
  const { state, act } = usePanel();
  const [wanted, setWanted] = useState<SettingsChange>({});
  const changes = useRef(0);

  async function change(next: SettingsChange, done: string): Promise<void> {
    const turn = ++changes.current;
    setWanted(next);
    await act(place, { method: 'PATCH', path: '/control/settings', body: next }, done);
    if (turn === changes.current) setWanted({});
  }

  return {
    settings: mergeSettings(state.settings ?? defaultSettings, wanted),
    isKnown: state.settings !== undefined,
    change: (next, done) => void change(next, done),
  };
}
