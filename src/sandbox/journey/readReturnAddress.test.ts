import { expect, test } from 'vitest';
import { readReturnAddress } from './readReturnAddress';
import type { JourneyReturn } from './types';

const read = (url: string, kind: JourneyReturn['kind']) =>
  readReturnAddress({ url, kind, host: 'app.example.com', parameters: [] });

test.each<[string, JourneyReturn['kind'], string]>([
  ['https://app.example.com/back?a=1#b', 'site', 'app.example.com'],
  ['http://127.0.0.1:4010/back', 'site', '127.0.0.1:4010'],
  ['https://portal.example.com/sandbox/retorno', 'portal', 'portal.example.com'],
  ['https://bücher.example/', 'site', 'xn--bcher-kva.example'],
  ['HTTPS://APP.example.com', 'site', 'app.example.com'],
  ['klavidemo://redirect?link_id=1', 'app', 'klavidemo://'],
  ['com.example.app:///back', 'app', 'com.example.app://'],
  ['https://app.example.com/universal', 'app', 'app.example.com'],
])('%s (%s) leads to %s', (url, kind, host) => {
  const address = read(url, kind);
  expect(address?.host).toBe(host);
  expect(address?.href.toLowerCase()).toContain(host);
});

test.each<[string, JourneyReturn['kind']]>([
  ['javascript:alert(1)', 'app'],
  ['JavaScript://%0aalert(1)', 'app'],
  [' javascript:alert(1)', 'app'],
  ['java\nscript:alert(1)', 'app'],
  ['data:text/html,<script>alert(1)</script>', 'app'],
  ['data://text/html,x', 'app'],
  ['vbscript://x', 'app'],
  ['blob:https://app.example.com/x', 'app'],
  ['file:///etc/passwd', 'app'],
  ['intent://x#Intent;scheme=http;end', 'app'],
  ['view-source://x', 'app'],
  ['mailto:someone@example.com', 'app'],
  ['klavidemo:redirect', 'app'],
  ['klavidemo://redirect', 'site'],
  ['klavidemo://redirect', 'portal'],
  ['https://app.example.com@evil.example/', 'site'],
  ['https://:secret@evil.example/', 'site'],
  ['//evil.example', 'site'],
  ['/back', 'portal'],
  ['', 'site'],
  ['https://', 'site'],
])('%s (%s) is not opened', (url, kind) => {
  expect(read(url, kind)).toBeUndefined();
});
