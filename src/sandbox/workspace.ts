import type { Acted, OpenSession, Session } from './simulation';
import type { Surroundings } from './call';
import { addDeliveries } from './outbox/addDeliveries';
import type { Emission } from './outbox/delivery';
import type { Settings } from './settings';
import type { FirstSettings, State } from './state';

/**
 * One request's hold on the whole state, from reading it to the one write at its end. Everything done through it is
 * kept only by `result`.
 */
export type Workspace = {
  surroundings(): Surroundings;
  state(): State;
  session(product: string): Session | undefined;
  /** Does what an operation would do: its new state and what it sends. */
  keep(product: string, acted: Acted): void;
  change(part: Partial<Pick<State, 'clockOffset' | 'settings' | 'deliveries'>>): void;
  /** Takes another state in place of the one that was read: false, and nothing changed, when a product can't read it. */
  replace(state: State): boolean;
  firstSettings(): FirstSettings;
  /** Lets all products' time pass until now. */
  settle(): void;
  /** The state to be stored, or `undefined` when nothing changed. */
  result(): State | undefined;
};

export type WorkspaceOptions = {
  products: string[];
  behaviours: Record<string, OpenSession>;
  /** Milliseconds since 1970, on the runtime's clock. */
  runtimeNow: number;
  firstSettings: FirstSettings;
  surroundings: Omit<Surroundings, 'now' | 'settings'>;
};

export function openWorkspace(stored: State, options: WorkspaceOptions): Workspace {
  const { products, behaviours, runtimeNow } = options;
  const { random } = options.surroundings;
  const sessions = new Map<string, Session>();
  let state = stored;

  function surroundings(): Surroundings {
    return { ...options.surroundings, now: runtimeNow + state.clockOffset, settings: state.settings };
  }

  function openSession(product: string, from: State): Session | undefined {
    const open = Object.hasOwn(behaviours, product) ? behaviours[product] : undefined;
    return open?.(from.products[product]);
  }

  function session(product: string): Session | undefined {
    const open = sessions.get(product);
    if (open) return open;
    const opened = openSession(product, state);
    if (opened) sessions.set(product, opened);
    return opened;
  }

  function send(product: string, emissions: Emission[]) {
    const settings: Settings = state.settings;
    const deliveries = addDeliveries(state.deliveries, product, emissions, {
      settings: settings.webhooks,
      random,
    });
    if (deliveries !== state.deliveries) state = { ...state, deliveries };
  }

  return {
    surroundings,
    state: () => state,
    session,
    keep(product, acted) {
      acted.keep();
      send(product, acted.emissions);
    },
    change: (part) => {
      state = { ...state, ...part };
    },
    replace(next) {
      const isReadable = products.every((product) => openSession(product, next)?.isReadable ?? true);
      if (!isReadable) return false;
      sessions.clear();
      state = next;
      return true;
    },
    firstSettings: () => options.firstSettings,
    settle() {
      for (const product of products) {
        const emissions = session(product)?.settle(surroundings()) ?? [];
        send(product, emissions);
      }
    },
    result() {
      const changed = [...sessions].filter(([, one]) => one.isChanged());
      if (changed.length === 0) return state === stored ? undefined : state;
      const slices = Object.fromEntries(changed.map(([name, one]) => [name, one.value()]));
      return { ...state, products: { ...state.products, ...slices } };
    },
  };
}
