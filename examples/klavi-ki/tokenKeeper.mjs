/** Renew this long before the token runs out, so that a call never leaves with a token about to die. */
const margin = 5 * 60 * 1000;

/**
 * Keeps one accessToken for the whole back end. `get()` answers a token that is still good; many callers at once share
 * one renewal. `drop()` forgets the token, after a 401.
 */
export function createTokenKeeper({ baseUrl, accessKey, secretKey, clock = Date.now }) {
  let current; // { token, expiresAt }
  let renewal;

  async function authenticate() {
    return ask(`${baseUrl}/data/v1/auth`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ accessKey, secretKey }),
    });
  }

  async function refresh(token) {
    const headers = { authorization: `Bearer ${token}` };
    return ask(`${baseUrl}/data/v1/refresh`, { headers });
  }

  async function renew() {
    const askedAt = clock();
    const isAlive = current !== undefined && current.expiresAt > askedAt;
    // A refused refresh is no reason to stop: the keys are still there.
    const answer = isAlive ? await refresh(current.token).catch(authenticate) : await authenticate();
    current = { token: answer.accessToken, expiresAt: askedAt + answer.expireIn * 1000 };
    return current.token;
  }

  return {
    async get() {
      if (current !== undefined && clock() < current.expiresAt - margin) return current.token;
      renewal ??= renew().finally(() => (renewal = undefined));
      return renewal;
    },
    drop() {
      current = undefined;
    },
  };
}

async function ask(url, init) {
  const response = await fetch(url, init);
  const body = await response.json();
  if (!response.ok) throw new Error(`klavi answered ${response.status}: ${body.message}`);
  return body;
}
