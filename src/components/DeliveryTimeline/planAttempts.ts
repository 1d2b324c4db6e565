/** The delivery rules, in milliseconds; `growth` multiplies each wait into the next. */
export type DeliveryRules = { timeoutMs: number; retries: number; firstWaitMs: number; growth: number };

/** A try: how long klavi waits before it, and when it starts if all tries before it failed at once. */
export type Attempt = { number: number; waitMs: number; startMs: number };

/** The first try and its repeats, in order. */
export function planAttempts({ retries, firstWaitMs, growth }: DeliveryRules): Attempt[] {
  const attempts: Attempt[] = [{ number: 1, waitMs: 0, startMs: 0 }];
  let startMs = 0;
  for (let retry = 0; retry < retries; retry += 1) {
    const waitMs = firstWaitMs * growth ** retry;
    startMs += waitMs;
    attempts.push({ number: retry + 2, waitMs, startMs });
  }
  return attempts;
}
