import { createPersonData } from './createPersonData';
import type { PersonData } from './types';

type Options = Parameters<typeof createPersonData>[0];

/** As many as a person has institutions at most, and some for the next one. */
const mostRecalled = 16;

/**
 * Gives `createPersonData` a memory: the reports of one request tell the same data at the same instant. What it gives
 * is shared, so it must not be changed.
 */
export function createPersonRecall(): (options: Options) => PersonData {
  const recalled = new Map<string, PersonData>();
  return function recallPersonData(options) {
    const { taxId, institutionCode, seed, now } = options;
    const key = JSON.stringify([taxId, institutionCode, seed, now]);
    const known = recalled.get(key);
    if (known) return known;
    const data = createPersonData(options);
    const oldest = recalled.keys().next().value;
    if (recalled.size >= mostRecalled && oldest !== undefined) recalled.delete(oldest);
    recalled.set(key, data);
    return data;
  };
}

/** One memory for all sandboxes of this runtime: the same arguments give the same data in each. */
export const recallPersonData = createPersonRecall();
