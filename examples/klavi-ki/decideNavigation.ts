/** The hosts of klavi's screens. Take yours from the `linkURL` that you received. */
const journeyHosts = [
  'conecte-sandbox.klavi.ai',
  'open-sandbox.klavi.ai',
  'open-testing.klavi.ai',
  'open.klavi.ai',
];

export type Decision = 'stay' | 'openOutside' | 'block';

/**
 * Where an address that the WebView is about to load belongs: klavi's screens stay, everything else goes to the
 * operating system, so that a bank's app can take over.
 */
export function decideNavigation(address: string, hosts = journeyHosts): Decision {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'block';
  }
  if (['about:', 'javascript:', 'data:', 'file:', 'blob:'].includes(url.protocol)) return 'block';
  // Compared whole: "open.klavi.ai.example.com" isn't klavi.
  if (url.protocol === 'https:' && hosts.includes(url.hostname)) return 'stay';
  return 'openOutside';
}
