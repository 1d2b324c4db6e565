/** Enough for any journey or test, and few enough that reading and writing the state stays quick. */
const most = 1000;

/** How far that may be passed before the oldest leave: together, since each time takes another copy of the list. */
const slack = 100;

/** A list in order of creation with one more at its end: what a sandbox remembers has to end somewhere. */
export function keepNewest<T>(list: T[], added: T): T[] {
  const kept = list.length < most + slack ? list : list.slice(1 - most);
  return kept.concat([added]);
}
