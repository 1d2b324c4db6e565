import { retryWithBackoff } from './retryWithBackoff.mjs';

/** A refusal. `code` is the business code (4001–4009) when the status is 416; else it repeats the status. */
export class KlaviError extends Error {
  constructor(status, { statusCode, message } = {}) {
    super(`klavi answered ${status}: ${message ?? 'no message'}`);
    this.status = status;
    this.code = statusCode ?? status;
  }
}

/**
 * One call with the back end's accessToken. A token refused once is renewed; 429 and errors of klavi's side are tried
 * again, except when the caller says that the call must not be repeated.
 *
 * @param {{ method?: string, body?: unknown, repeat?: boolean }} [options]
 */
export async function callKlavi(tokens, url, options = {}) {
  const { method = 'GET', body, repeat = true } = options;
  const send = async () =>
    fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${await tokens.get()}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const sendPatiently = () => (repeat ? retryWithBackoff(send) : send());

  let response = await sendPatiently();
  if (response.status === 401) {
    tokens.drop();
    response = await sendPatiently();
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new KlaviError(response.status, answer);
  return answer;
}
