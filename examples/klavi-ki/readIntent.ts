/**
 * What an Android `intent://` address says: the link that the app expects, and where to go when the app isn't
 * installed. Format: https://developer.chrome.com/docs/android/intents
 */
export function readIntent(address: string): { appLink?: string; fallback?: string } {
  const [, place, extras] = /^intent:\/\/([^#]*)#Intent;(.*)end;?$/.exec(address) ?? [];
  if (place === undefined || extras === undefined) return {};
  const values = new Map(
    extras
      .split(';')
      .map((extra) => extra.split('='))
      .map(([name = '', ...value]) => [name, value.join('=')] as const),
  );
  const scheme = values.get('scheme');
  const fallback = values.get('S.browser_fallback_url');
  return {
    ...(scheme !== undefined && { appLink: `${scheme}://${place}` }),
    ...(fallback !== undefined && { fallback: decodeURIComponent(fallback) }),
  };
}
