import { callKlavi } from './callKlavi.mjs';

/**
 * Your route's work when the user presses "connect": a fresh link, kept beside your user, and the address to send the
 * browser to. Called at that moment and not before, because a link lives 1800 seconds.
 */
export async function startJourney({ baseUrl, tokens, saveLink }, user) {
  const link = await callKlavi(tokens, `${baseUrl}/data/v1/links`, {
    method: 'POST',
    body: {
      personalTaxId: user.cpf,
      email: user.email,
      redirectURL: 'https://app.example.com/open-finance/return',
      externalInfo: { customerId: user.id },
    },
  });
  await saveLink({ customerId: user.id, linkId: link.linkId });
  return link.linkURL;
}
