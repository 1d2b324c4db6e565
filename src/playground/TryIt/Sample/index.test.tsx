import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createOperation, jsonBody } from '../../fixtures/createOperation';
import { Sample } from '.';

const operation = createOperation({
  product: 'klavi-ki',
  servers: [
    { url: '/__sandbox/klavi-ki', environment: 'portal' },
    { url: 'https://sandbox.example.com', environment: 'sandbox' },
    { url: 'https://live.example.com', environment: 'producao' },
  ],
  requestBody: jsonBody({}),
});
const values = { parameters: {}, body: { secretKey: 'sk_demo_91be' }, texts: {} };

function render(parts: Partial<Parameters<typeof Sample>[0]> = {}): string {
  return renderToString(<Sample operation={operation} values={values} {...parts} />).replaceAll(
    '<!-- -->',
    '',
  );
}

test('the prerendered page has the curl of the call, without colours or keys', () => {
  const html = render();
  expect(html).toContain('curl -X POST &#x27;https://sandbox.example.com/things&#x27;');
  expect(html).toContain('aria-label="Exemplo em curl"');
  expect(html).toMatch(/<input type="radio"[^>]*value="curl"[^>]*checked=""|checked=""[^>]*value="curl"/);
  expect(html).not.toContain('sk_demo_91be');
});

test('its variables are lines to paste', () => {
  expect(render()).toContain('export KLAVI_SECRET_KEY=&#x27;…&#x27;');
  expect(render({ environment: 'local' })).toContain('export KLAVI_SECRET_KEY=&#x27;sk_demo_91be&#x27;');
});

test.each([
  ['producao', 'https://live.example.com/things'],
  ['homologacao', 'https://sandbox.example.com/things'],
  ['local', 'http://localhost:4999/__sandbox/klavi-ki/things'],
] as const)('in %s, it calls %s', (environment, url) => {
  const html = render({ environment, localUrl: 'http://localhost:4999' });
  expect(html).toContain(url);
  expect(html.match(/<option/g)).toHaveLength(3);
});

test('a call without a body has a lower box', () => {
  expect(render()).toContain('data-size="body"');
  const bare = createOperation({ method: 'get' });
  expect(render({ operation: bare, values: { parameters: {}, texts: {} } })).toContain('data-size="bare"');
});
