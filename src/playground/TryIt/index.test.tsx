import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { createOperation, createParameter, jsonBody } from '../fixtures/createOperation';
import { TryIt } from '.';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ siteConfig: { customFields: { rootUrl: '/' } }, i18n: { currentLocale: 'pt-BR' } }),
}));
vi.mock('@docusaurus/useBaseUrl', () => ({ default: (path: string) => path }));
vi.mock('@docusaurus/Link', () => ({
  // The real Link needs a router.
  // eslint-disable-next-line @docusaurus/no-html-links -- it stands in for that Link
  default: ({ to, children }: { to: string; children: React.ReactNode }) => <a href={to}>{children}</a>,
}));

const operation = createOperation({
  path: '/things/{thingId}',
  summary: 'Criar uma coisa',
  servers: [
    { url: '/__sandbox/demo', environment: 'portal' },
    { url: 'https://api.example', environment: 'sandbox' },
    { url: 'https://live.example', environment: 'producao' },
  ],
  security: [['accessToken']],
  securitySchemes: [
    {
      name: 'accessToken',
      type: 'http',
      scheme: 'bearer',
      obtainedFrom: [{ operationId: 'createAccessToken', pointer: '/accessToken' }],
    },
  ],
  related: [
    {
      product: 'demo',
      id: 'createAccessToken',
      method: 'post',
      path: '/auth',
      tag: 'Auth',
      summary: 'Gerar o token',
      deprecated: false,
    },
  ],
  parameters: [
    createParameter({
      in: 'path',
      name: 'thingId',
      required: true,
      examples: [{ name: 'one', value: 'i1' }],
    }),
    createParameter({ in: 'query', name: 'size', description: 'How many' }),
  ],
  requestBody: jsonBody(
    {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string' },
        kind: { type: 'integer', enum: [0, 12] },
        tags: { type: 'array', items: { type: 'string' } },
        parent: { $ref: '#/$defs/Node' },
        extra: { type: 'object', additionalProperties: true },
      },
    },
    [
      { name: 'one', value: { name: 'Ana', kind: 12, tags: ['a'], parent: { label: 'x' } } },
      { name: 'two', value: { name: 'Bia' } },
    ],
  ),
  $defs: {
    Node: { type: 'object', properties: { label: { type: 'string' }, parent: { $ref: '#/$defs/Node' } } },
  },
});

function render(example?: string): string {
  return renderToString(<TryIt operation={operation} example={example} />).replaceAll('<!-- -->', '');
}

/** The id of the control that a label names. */
function controlOf(html: string, name: string): string | undefined {
  return new RegExp(`<label[^>]*for="([^"]+)"[^>]*>${name} `).exec(html)?.[1];
}

test('the prerendered page has the call, its form and a sample', () => {
  const html = render();
  expect(html).toContain('Criar uma coisa');
  expect(html).toContain('{thingId}');
  expect(html).toContain('Sandbox do portal · simulado');
  expect(html).toContain('>Enviar</button>');
  expect(html).toContain('curl -X POST &#x27;https://api.example/things/i1&#x27;');
  expect(html).toContain('Bearer $DEMO_ACCESS_TOKEN');
});

test('every field has a label, its value, and the mark of a required one', () => {
  const html = render();
  const id = controlOf(html, 'name');
  expect(id).toBeDefined();
  expect(html).toMatch(new RegExp(`<input[^>]*id="${id}"[^>]*aria-required="true"[^>]*value="Ana"`));
  expect(html).toMatch(new RegExp(`<select[^>]*id="${controlOf(html, 'kind')}"`));
  expect(html).toMatch(/<option value="1" selected="">12<\/option>/);
  expect(controlOf(html, 'tags\\[0\\]')).toBeDefined();
  expect(controlOf(html, 'label')).toBeDefined();
});

test('a recursive schema ends where its value ends', () => {
  expect(render().match(/\+ Preencher parent/g)).toHaveLength(1);
});

test('optional fields that the example leaves out are folded away', () => {
  const html = render('two');
  expect(html).toContain('value="Bia"');
  const folded = [...html.matchAll(/<details.*?<\/details>/gs)].map(([details]) => details);
  expect(folded.some((details) => details.includes('>size '))).toBe(true);
  expect(folded.some((details) => details.includes('>kind '))).toBe(true);
});

test('a missing token is a hint that leads to the call that brings it', () => {
  const html = render();
  expect(html).toMatch(/Primeiro gere o <code>accessToken<\/code>/);
  expect(html).toContain('href="/api/demo/create-access-token">Gerar o token</a>');
});

test('two consoles of one page share no id', () => {
  const html = renderToString(
    <>
      <TryIt operation={operation} />
      <TryIt operation={operation} />
    </>,
  );
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
});
