/** The parameters that klavi adds to a `redirectURL`, in the order of its pages. */
export const returnParameters = [
  'link_id',
  'consent_id',
  'external_info',
  'external_track_id',
  'error',
  'error_description',
] as const;

export type ReturnParameter = (typeof returnParameters)[number];

export type ReturnReading = {
  /** `nothing`: no parameter of klavi's is there. */
  outcome: 'success' | 'failure' | 'nothing';
  /** klavi's own, in their order. A name written twice is there twice. */
  known: { name: ReturnParameter; value: string }[];
  /** What else the address carries, in its order. */
  unknown: { name: string; value: string }[];
};

/** Reads what came back to a `redirectURL` from its query (docs.klavi.ai/connect/create-a-link, create-a-consent). */
export function readReturn(search: string): ReturnReading {
  const entries = [...new URLSearchParams(search)].map(([name, value]) => ({ name, value }));
  const known = returnParameters.flatMap((name) =>
    entries.filter((entry) => entry.name === name).map(({ value }) => ({ name, value })),
  );
  const unknown = entries.filter(({ name }) => !isReturnParameter(name));
  return { outcome: toOutcome(known), known, unknown };
}

function isReturnParameter(name: string): boolean {
  return returnParameters.some((known) => known === name);
}

function toOutcome(known: ReturnReading['known']): ReturnReading['outcome'] {
  if (known.some(({ name }) => name === 'error' || name === 'error_description')) return 'failure';
  return known.some(({ name }) => name === 'link_id' || name === 'consent_id') ? 'success' : 'nothing';
}
