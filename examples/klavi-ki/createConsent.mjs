/**
 * API Only: asks for a consent with the link's own token. One `externalTrackId` for each try of the user: a repeated
 * one answers 409, which here means "this one was made already", so the caller reads it back instead of failing.
 */
export async function createConsent(baseUrl, linkToken, consent) {
  const response = await fetch(`${baseUrl}/data/v1/consents`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${linkToken}` },
    body: JSON.stringify(consent),
  });
  const answer = await response.json();
  if (response.status === 409) return { kind: 'alreadyMade', externalTrackId: consent.externalTrackId };
  if (!response.ok) return { kind: 'refused', status: response.status, message: answer.message };
  return { kind: 'created', consentId: answer.consentId, goTo: answer.consentRedirectURL };
}
