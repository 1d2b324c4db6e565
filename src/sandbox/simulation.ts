import { ApiError, toEnvelope } from './apiError';
import type { Answer, Call } from './call';

/** What a simulated operation did: its answer and, when something changed, the product's new state. */
export type Outcome<S> = Omit<Answer, 'headers'> & { state?: S };

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
  /** Lets time pass: gives the same object when nothing was due by `now`. */
  settle(state: S, now: number): S;
  /** Throws 401 or 403 when none of the credentials sent opens the operation. */
  authenticate(state: S, call: Pick<Call, 'operation' | 'credentials' | 'now'>): void;
  operations: Record<string, Behaviour<S>>;
};

/** One request's view of a product's state: whatever type that has stays inside. */
export type Session = {
  authenticate(call: Pick<Call, 'operation' | 'credentials' | 'now'>): void;
  precheck(call: Call): void;
  /** `undefined` when the operation isn't simulated. Nothing is kept until `keep` is called. */
  answer(call: Call): { answer: Answer; keep(): void } | undefined;
  /** The state to be stored, or `undefined` when nothing changed. */
  changes(): unknown;
};

export type OpenSession = (stored: unknown, now: number) => Session;

/** Hides the type of a product's state, so that products of any kind stand side by side. */
export function toOpenSession<S extends object>(simulation: Simulation<S>): OpenSession {
  return function openSession(stored, now) {
    const before = simulation.restore(stored) ?? simulation.fresh();
    let state = simulation.settle(before, now);
    const find = ({ operation }: Call) =>
      Object.hasOwn(simulation.operations, operation.id) ? simulation.operations[operation.id] : undefined;

    return {
      authenticate: (call) => simulation.authenticate(state, call),
      precheck: (call) => find(call)?.precheck?.(call),
      answer(call) {
        const behaviour = find(call);
        if (!behaviour) return undefined;
        const { answer, next } = run(behaviour, state, call);
        return {
          answer,
          keep: () => {
            state = next ?? state;
          },
        };
      },
      changes: () => (state === before ? undefined : state),
    };
  };
}

function run<S>(behaviour: Behaviour<S>, state: S, call: Call): { answer: Answer; next?: S } {
  try {
    const { state: next, ...answer } = behaviour.answer(state, call);
    return { answer, next };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { answer: { status: error.status, body: toEnvelope(error), headers: error.headers } };
  }
}
