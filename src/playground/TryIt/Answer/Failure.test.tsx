import { renderToString } from 'react-dom/server';
import { beforeAll, afterAll, expect, test, vi } from 'vitest';
import { Failure } from './Failure';
import type { Failed } from '../../failureTitle';

vi.mock('@docusaurus/Link', () => ({
  // The real Link needs a router.
  // eslint-disable-next-line @docusaurus/no-html-links -- it stands in for that Link
  default: ({ to, children }: { to: string; children: React.ReactNode }) => <a href={to}>{children}</a>,
}));

beforeAll(() => void vi.stubGlobal('location', { origin: 'https://portal.example.com' }));
afterAll(() => void vi.unstubAllGlobals());

const nothing = () => {};
const cors: Failed = {
  kind: 'failed',
  failure: 'cors',
  detail: 'probe: answered',
  url: 'https://api.example.com/a',
};

function render(props: Partial<Parameters<typeof Failure>[0]>): string {
  const html = renderToString(<Failure outcome={cors} environment="sandbox" onRetry={nothing} {...props} />);
  return html.replaceAll('<!-- -->', '');
}

test('says what happened, and leads to the relay', () => {
  const html = render({ onUseRelay: nothing });
  expect(html).toContain('api.example.com está no ar');
  expect(html).toContain('Usar o relay');
  expect(html).toContain('Tentar de novo');
  expect(html).toContain('href="/console/relay"');
  expect(html).toMatch(/<details[^>]*>.*probe: answered/);
});

test('offers no relay where it can’t be chosen, or wouldn’t help', () => {
  expect(render({})).not.toContain('Usar o relay');
  const offline = { ...cors, failure: 'offline' as const };
  expect(render({ outcome: offline, onUseRelay: nothing })).not.toContain('Usar o relay');
});

test('says what to type, once', () => {
  const html = render({
    outcome: { ...cors, failure: 'relayMissing', url: 'http://127.0.0.1:4011' },
    environment: 'producao',
  });
  const command = 'node klavi-sandbox.mjs --relay --origin https://portal.example.com';
  expect(html.split(command)).toHaveLength(2);
});

test('names the relay’s own reason in the detail', () => {
  expect(render({ outcome: { ...cors, failure: 'policy', relay: 'host' } })).toContain('policy (host)');
});

test('called off: nothing to explain, nothing to do', () => {
  const html = render({ outcome: { kind: 'aborted' } });
  expect(html).toContain('Você cancelou o envio.');
  expect(html).not.toContain('<button');
});

test('the portal’s own sandbox is missing', () => {
  const html = render({ outcome: { kind: 'unreachable', detail: '404' } });
  expect(html).toContain('O sandbox não respondeu.');
  expect(html).toContain('404');
  expect(html).not.toContain('relay');
});
