/** Runs one named piece of work and prints when it starts and how long it took, so that long commands show progress. */
export async function step<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  console.log(`▸ ${name}`);
  const result = await run();
  console.log(`  ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
