import { unsafeSchemes } from '../../../../catalog/unsafeSchemes';
import type { JourneyReturn } from '../../../journey/types';
import type { StoredConsent, StoredLink } from '../state';

/** What a failed journey says of itself. klavi publishes the two parameters, not their values. */
export const errorTexts: Record<string, string> = {
  access_denied: 'The user refused the consent',
  lgpd_denied: 'The user did not agree that the data be passed on',
  authorisation_expired: 'The consent was not authorised within 60 minutes',
  institution_unavailable: 'The institution is unavailable',
  server_error: 'The consent flow failed',
  user_left: 'The user left the journey',
};

export type Ending = {
  link: StoredLink | undefined;
  consent: StoredConsent | undefined;
  error: string | undefined;
};

/**
 * The way back to the client's application: the consent's own address in a journey that began with it, else the
 * link's. Only web addresses, and app schemes that the link itself has named; anything else has no way back.
 */
export function toReturn(
  mode: 'link' | 'consent',
  { link, consent, error }: Ending,
  portalUrl: string,
): JourneyReturn | undefined {
  const wanted = mode === 'consent' ? consent?.redirectURL : link?.request.redirectURL;
  const url = typeof wanted === 'string' && URL.canParse(wanted) ? new URL(wanted) : undefined;
  if (!url || !isAllowed(url, link)) return undefined;
  const parameters = listParameters(mode, { link, consent, error });
  for (const { name, value } of parameters) url.searchParams.set(name, value);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isPortal = isWeb && url.href.startsWith(portalUrl);
  return {
    url: url.href,
    host: isWeb ? url.host : url.protocol,
    kind: isPortal ? 'portal' : isWeb ? 'site' : 'app',
    parameters,
  };
}

function isAllowed({ protocol, username, password }: URL, link: StoredLink | undefined): boolean {
  if (unsafeSchemes.has(protocol.slice(0, -1)) || username !== '' || password !== '') return false;
  if (protocol === 'https:' || protocol === 'http:') return true;
  const declared = [link?.request.redirectURL, link?.request.appLink];
  return declared.some(
    (address) =>
      typeof address === 'string' && URL.canParse(address) && new URL(address).protocol === protocol,
  );
}

/** docs.klavi.ai/connect/create-a-link and create-a-consent: what klavi adds, by how it went. */
function listParameters(
  mode: 'link' | 'consent',
  { link, consent, error }: Ending,
): JourneyReturn['parameters'] {
  const externalInfo = link?.request.externalInfo;
  const entries: [string, string | undefined][] = [
    ['link_id', link?.linkId ?? consent?.linkId],
    ['consent_id', mode === 'consent' ? consent?.consentId : undefined],
    ['external_info', externalInfo === undefined ? undefined : JSON.stringify(externalInfo)],
    ['external_track_id', mode === 'consent' ? consent?.externalTrackId : undefined],
    ['error', error],
    ['error_description', error === undefined ? undefined : (errorTexts[error] ?? error)],
  ];
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
