/** klaaS's token. The credentials go as a form, not as JSON, and never leave the back end. */
export async function getToken(baseUrl, { clientId, clientSecret }) {
  const response = await fetch(`${baseUrl}/token`, {
    method: 'POST',
    headers: { accept: 'application/json' },
    // fetch sends URLSearchParams as application/x-www-form-urlencoded.
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }),
  });
  if (!response.ok) throw new Error(`klaaS gave no token: HTTP ${response.status}`);
  const { access_token: token, expires_in: seconds } = await response.json();
  return { token, seconds };
}
