/** What is worth another try. Any other status answers the same again. */
const passing = new Set([429, 500, 502, 503, 504]);

/**
 * Calls `send` until it answers something final, at most `attempts` times. Waits 0.5 s, 1 s, 2 s… in between, each
 * wait shortened at random, so that many clients don't come back in the same instant.
 */
export async function retryWithBackoff(send, options = {}) {
  const { attempts = 5, firstWait = 500, wait = sleep, random = Math.random } = options;
  for (let attempt = 1; ; attempt += 1) {
    const response = await send();
    if (!passing.has(response.status) || attempt === attempts) return response;
    const backoff = firstWait * 2 ** (attempt - 1) * (0.5 + random() / 2);
    await wait(Math.max(backoff, readRetryAfter(response)));
  }
}

/** Milliseconds that the server asks for, 0 when it says nothing. */
function readRetryAfter(response) {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) ? seconds * 1000 : 0;
}

function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
