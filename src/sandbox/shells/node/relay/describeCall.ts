export type CallLine = { method: string; host?: string; path?: string; outcome: string; ms: number };

/** One line of the relay's log. What a query, a header or a body holds is never in it. */
export function describeCall({ method, host, path, outcome, ms }: CallLine): string {
  // A method is the client's own word; a path was written by a URL, which escapes what a terminal would obey.
  const verb = /^[A-Z]{1,10}$/.test(method) ? method : '?';
  return [verb, host, path?.slice(0, 200), outcome, `${Math.round(ms)} ms`]
    .filter((part) => part !== undefined)
    .join(' ');
}
