import {
  categorizeTransaction,
  type TransactionClue,
} from '../../src/sandbox/routes/klaas/categorizeTransaction';
import { heldOut, seen } from '../../src/sandbox/routes/klaas/categories/fixtures/labelledLines';

const count = 10_000;
const runs = 5;

/** A row of the report: how long 10,000 different lines take to categorise, the median of 5 runs after one that warms up. */
export function measureCategories(): string {
  const lines = createLines();
  const times = Array.from({ length: runs + 1 }, () => time(lines)).slice(1);
  const median = times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? Number.NaN;
  return `| 10,000 transactions categorised (median of ${runs}) | ${Math.round(median)} ms |`;
}

/** The labelled lines over and over, each with a number of its own: nothing can be remembered from one to the next. */
function createLines(): TransactionClue[] {
  const labelled = [...seen, ...heldOut];
  return Array.from({ length: count }, (_, index) => {
    const line = labelled[index % labelled.length];
    if (!line) throw new Error('bench: there are no labelled lines');
    return { ...line, name: `${line.name} ${index}`, cents: line.cents + index };
  });
}

function time(lines: TransactionClue[]): number {
  const start = performance.now();
  for (const line of lines) categorizeTransaction(line);
  return performance.now() - start;
}
