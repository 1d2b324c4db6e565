/** Long work cut at its `yield`s: what it yields is of no interest, what it returns is the result. */
export type Sliced<T> = Generator<undefined, T>;

/** Well below what a reader notices (and the 50 ms of a long task), on a phone that is four times slower too. */
const SLICE_MS = 10;

/**
 * Runs long work in slices of about 10 ms and lets the page breathe between them. Rejects with the signal's reason
 * once called off.
 */
export async function runSliced<T>(
  work: Sliced<T>,
  {
    signal,
    now = () => performance.now(),
    pause = nextTask,
  }: { signal?: AbortSignal; now?: () => number; pause?: () => Promise<void> } = {},
): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const until = now() + SLICE_MS;
    while (now() < until) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await pause();
  }
}

/** Runs it in one go, for what is known to be small. */
export function runWhole<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Behind what the browser has to do, unlike a promise. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
