import { pathToFileURL } from 'node:url';

/** One call in JSON; throws what the sandbox says when it refuses. */
async function call(url, { method = 'GET', token, body } = {}) {
  const headers = {
    ...(token && { authorization: `Bearer ${token}` }),
    ...(body && { 'content-type': 'application/json' }),
  };
  const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${answer.message}`);
  return answer;
}

/** A whole journey without a browser: how the consent ended, and the webhooks that it caused, oldest first. */
export async function walkJourney(sandbox, personalTaxId) {
  const api = `${sandbox}/klavi-ki/data/v1`;
  const keys = { accessKey: 'ak_demo_7f3c', secretKey: 'sk_demo_91be' };
  const { accessToken: token } = await call(`${api}/auth`, { method: 'POST', body: keys });
  const { linkToken } = await call(`${api}/links`, { method: 'POST', token, body: { personalTaxId } });
  const { consentId } = await call(`${api}/consents`, {
    method: 'POST',
    token: linkToken,
    body: {
      externalTrackId: crypto.randomUUID(),
      personalTaxId,
      institutionCode: '901',
      redirectURL: 'https://app.example.com/open-finance',
      validityPeriod: 12,
    },
  });

  // What the end user does at the bank and on the LGPD page.
  await call(`${sandbox}/control/consents/${consentId}/authorise`, { method: 'POST' });
  // Reports are ready two seconds later: nobody has to wait for them.
  await call(`${sandbox}/control/clock`, { method: 'POST', body: { advanceSeconds: 2 } });

  const { status } = await call(`${api}/consents/${consentId}`, { token });
  const deliveries = await call(`${sandbox}/control/deliveries`);
  const caused = deliveries.filter((delivery) => delivery.consentId === consentId).reverse();
  return { status, webhooks: caused.map(({ name }) => name) };
}

// `node walkJourney.mjs`
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sandbox = process.env.SANDBOX ?? 'http://127.0.0.1:4010/__sandbox';
  console.log(await walkJourney(sandbox, '11144477735'));
}
