/** klaaS remembers nothing between calls: what it answers is in the request, and its tokens say themselves what they are. */
export type KlaasState = Record<string, never>;

const nothing: KlaasState = {};

export function freshKlaasState(): KlaasState {
  return nothing;
}

export function restoreKlaasState(stored: unknown): KlaasState | undefined {
  const isEmpty = typeof stored === 'object' && stored !== null && Object.keys(stored).length === 0;
  return isEmpty ? nothing : undefined;
}
