/** All that the sandbox remembers. Each product's simulation owns one slice and validates it on read. */
export type State = { version: typeof stateVersion; products: Record<string, unknown> };

export const stateVersion = 1;

export function freshState(): State {
  return { version: stateVersion, products: {} };
}

/** What a store held, or a fresh state when it held nothing, another version, or something else altogether. */
export function restoreState(stored: unknown): State {
  if (typeof stored !== 'object' || stored === null) return freshState();
  const { version, products } = stored as Partial<Record<keyof State, unknown>>;
  if (version !== stateVersion || typeof products !== 'object' || products === null) return freshState();
  return { version, products: { ...products } };
}
