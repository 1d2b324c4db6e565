import { callKlavi } from './callKlavi.mjs';

/** The consent of one try, among all of the person's: what to do when an answer was lost or a number repeated. */
export async function findConsent({ baseUrl, tokens }, { cpf, externalTrackId }) {
  const consents = await callKlavi(tokens, `${baseUrl}/data/v1/consents?personalTaxId=${cpf}`);
  return consents.find((consent) => consent.externalTrackId === externalTrackId);
}
