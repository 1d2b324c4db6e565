/** Enough for any journey or test, and few enough that reading and writing the state stays quick. */
const most = 1000;

/** The newest of a list in order of creation: what a sandbox remembers has to end somewhere. */
export function keepNewest<T>(list: T[]): T[] {
  return list.length > most ? list.slice(list.length - most) : list;
}
