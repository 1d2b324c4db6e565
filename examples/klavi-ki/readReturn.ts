export type JourneyReturn = {
  linkId?: string;
  /** API Only. */
  consentId?: string;
  externalTrackId?: string;
  externalInfo?: string;
  /** Set when the journey failed. */
  failure?: { error: string; description: string };
};

/** What came back on your `redirectURL`. It passed through the browser: a hint for the screen, never a proof. */
export function readReturn(address: string): JourneyReturn {
  const { searchParams } = new URL(address);
  const read = (name: string) => searchParams.get(name) ?? undefined;
  const error = read('error');
  return {
    linkId: read('link_id'),
    consentId: read('consent_id'),
    externalTrackId: read('external_track_id'),
    externalInfo: read('external_info'),
    ...(error !== undefined && { failure: { error, description: read('error_description') ?? '' } }),
  };
}
