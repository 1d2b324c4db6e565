/**
 * Keeps each message once and hands it on after the answer has gone out. This one lives in memory; yours is a table
 * with a unique key on `id`, so that a restart loses nothing and two servers don't do the same work.
 *
 * @param {(message: unknown) => void} handle
 * @param {(run: () => void) => void} later
 */
export function createInbox(handle, later = setImmediate) {
  const known = new Set();
  return {
    async add(id, message) {
      if (known.has(id)) return;
      known.add(id);
      later(() => handle(message));
    },
  };
}
