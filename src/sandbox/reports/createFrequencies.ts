export type Frequencies = { fAll: number; fAllMonth: number; fAllCmonth: number };

/**
 * Gives, for the name of a line, how many lines of the statement bear it: in all, in earlier months, and in `month`
 * (`YYYY-MM`). What klavi counts isn't published; this is what its one example allows.
 */
export function createFrequencies(
  lines: { name: string; date: string }[],
  month: string,
): (name: string) => Frequencies {
  const counts = new Map<string, Frequencies>();
  for (const { name, date } of lines) {
    const { fAll, fAllMonth, fAllCmonth } = counts.get(name) ?? none;
    const isCurrent = date.startsWith(month);
    counts.set(name, {
      fAll: fAll + 1,
      fAllMonth: fAllMonth + (isCurrent ? 0 : 1),
      fAllCmonth: fAllCmonth + (isCurrent ? 1 : 0),
    });
  }
  return (name) => counts.get(name) ?? none;
}

const none: Frequencies = { fAll: 0, fAllMonth: 0, fAllCmonth: 0 };
