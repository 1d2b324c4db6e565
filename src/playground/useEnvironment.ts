import { useSyncExternalStore } from 'react';
import { environmentStore, firstEnvironment, type EnvironmentChoice } from './environmentStore';

/** Where consoles send now; the portal's sandbox in prerendered HTML. */
export function useEnvironment(): EnvironmentChoice {
  return useSyncExternalStore(environmentStore.subscribe, environmentStore.get, () => firstEnvironment);
}
