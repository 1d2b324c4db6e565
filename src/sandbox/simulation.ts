import type { Json } from '../contract/types';
import { ApiError, toEnvelope } from './apiError';
import type { Answer, Call, Surroundings } from './call';
import type { Emission } from './outbox/delivery';

/** What a simulated operation did: its answer and, when something changed, the new state and what is to be sent. */
export type Outcome<S> = Omit<Answer, 'headers'> & { state?: S; emissions?: Emission[] };

/**
 * One operation's behaviour. `answer` gets a call that satisfies the contract; it never changes `state`, it gives a
 * new one; it throws `ApiError` for what the product refuses. `precheck` refuses before the contract is asked, where
 * the product has a more telling error than "bad request"; its call's body is unchecked.
 */
export type Behaviour<S> = {
  precheck?(call: Call): void;
  answer(state: S, call: Call): Outcome<S>;
};

/** How one product behaves. What it doesn't simulate, the generic mock answers. */
export type Simulation<S> = {
  fresh(): S;
  /** The state that was stored, or `undefined` when it isn't one of this product. */
  restore(stored: unknown): S | undefined;
  /** Lets time pass: gives the same object when nothing was due by `now`, and what is to be sent about the rest. */
  settle(state: S, surroundings: Surroundings): { state: S; emissions: Emission[] };
  /** Throws 401 or 403 when none of the credentials sent opens the operation. */
  authenticate(state: S, call: Pick<Call, 'operation' | 'credentials' | 'now'>): void;
  operations: Record<string, Behaviour<S>>;
  /** Operations of the control contract that this product answers. */
  controls?: Record<string, Behaviour<S>>;
  /** The body that a recipe of this product's makes: the same bytes each time. */
  cook?(recipe: Json, seed: string): Json;
  /** What its webhooks are signed with. */
  secretKey: string;
};

/** What one call would do. Nothing is kept until `keep` is called. */
export type Acted = { answer: Answer; emissions: Emission[]; keep(): void };

/** One request's view of a product's state: whatever type that has stays inside. */
export type Session = {
  settle(surroundings: Surroundings): Emission[];
  authenticate(call: Pick<Call, 'operation' | 'credentials' | 'now'>): void;
  precheck(call: Call): void;
  /** `undefined` when the operation isn't simulated. */
  answer(call: Call): Acted | undefined;
  control(call: Call): Acted | undefined;
  cook(recipe: Json, seed: string): Json;
  secretKey: string;
  value(): unknown;
  isChanged(): boolean;
  /** False when something was stored that isn't this product's: the session started afresh then. */
  isReadable: boolean;
};

export type OpenSession = (stored: unknown) => Session;

/** Hides the type of a product's state, so that products of any kind stand side by side. */
export function toOpenSession<S extends object>(simulation: Simulation<S>): OpenSession {
  /** The last state that was validated, or made here: checking it again would cost more than any call. */
  let known: S | undefined;

  const fresh = simulation.fresh();

  function restore(stored: unknown): S | undefined {
    if (known !== undefined && stored === known) return known;
    return simulation.restore(stored);
  }

  return function openSession(stored) {
    const restored = restore(stored);
    const before = restored ?? fresh;
    let state = before;
    known = state;

    function replace(next: S) {
      state = next;
      known = state;
    }

    function act(behaviours: Record<string, Behaviour<S>>, call: Call): Acted | undefined {
      const behaviour = find(behaviours, call);
      if (!behaviour) return undefined;
      const { answer, next, emissions } = run(behaviour, state, call);
      return { answer, emissions, keep: () => replace(next ?? state) };
    }

    return {
      settle(surroundings) {
        const settled = simulation.settle(state, surroundings);
        replace(settled.state);
        return settled.emissions;
      },
      authenticate: (call) => simulation.authenticate(state, call),
      precheck: (call) => find(simulation.operations, call)?.precheck?.(call),
      answer: (call) => act(simulation.operations, call),
      control: (call) => act(simulation.controls ?? {}, call),
      cook: (recipe, seed) => simulation.cook?.(recipe, seed) ?? recipe,
      secretKey: simulation.secretKey,
      value: () => state,
      isChanged: () => state !== before,
      isReadable: restored !== undefined || stored === undefined,
    };
  };
}

function find<S>(behaviours: Record<string, Behaviour<S>>, { operation }: Call): Behaviour<S> | undefined {
  return Object.hasOwn(behaviours, operation.id) ? behaviours[operation.id] : undefined;
}

function run<S>(
  behaviour: Behaviour<S>,
  state: S,
  call: Call,
): { answer: Answer; next?: S; emissions: Emission[] } {
  try {
    const { state: next, emissions = [], ...answer } = behaviour.answer(state, call);
    return { answer, next, emissions };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const answer = { status: error.status, body: toEnvelope(error), headers: error.headers };
    return { answer, emissions: [] };
  }
}
