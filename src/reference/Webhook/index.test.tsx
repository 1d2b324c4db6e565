import { expect, test, vi } from 'vitest';
import type { WebhookDoc } from '../../contract/types';
import { renderPage, toText } from '../fixtures/renderPage';
import { Webhook } from '.';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ siteConfig: { customFields: { rootUrl: '/' } } }),
}));

const webhook: WebhookDoc = {
  product: 'produto',
  id: 'thing_done',
  method: 'post',
  tag: 'Eventos',
  summary: 'Coisa pronta',
  deprecated: true,
  provisional: 'O nome.',
  isOpen: false,
  description: 'A **coisa** ficou pronta.',
  headers: [
    {
      name: 'X-Signature',
      in: 'header',
      required: true,
      deprecated: false,
      description: 'Assinatura do corpo.',
      schema: { type: 'string' },
      examples: [{ name: 'hex', summary: 'Em hexadecimal', value: '0a1b' }],
    },
  ],
  requestBody: {
    required: true,
    description: 'O evento.',
    content: [
      {
        mediaType: 'application/json',
        schema: { type: 'array', items: { $ref: '#/$defs/Event' } },
        examples: [
          { name: 'ana', summary: 'Da Ana', value: [{ name: 'Ana' }] },
          { name: 'outra', summary: 'De outra pessoa', value: [] },
        ],
      },
    ],
  },
  responses: [{ status: '2XX', description: 'Recebido.', headers: [], content: [], links: [] }],
  $defs: { Event: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } },
};

const html = renderPage(<Webhook webhook={webhook} />);
const text = toText(html);

test('says what comes, by which name, and that it goes to the reader', () => {
  expect(text).toContain('descontinuado a confirmar com a klavi O nome.');
  expect(text).toContain('Webhook thing_done Copiar POST seu endereço A coisa ficou pronta.');
});

test('shows headers and fields, each at an anchor', () => {
  expect(html).toContain('id="header-X-Signature"');
  expect(text).toContain('X-Signature string');
  expect(text).toContain('exemplo 0a1b Em hexadecimal');
  expect(html).toContain('id="corpo-name"');
  expect(text).toContain('Corpo # O evento.');
});

test('shows each example once, beside, under a heading that can be linked', () => {
  expect(html).toMatch(/<h2 id="exemplos"/);
  // Its title, and its name in the choice of what to send.
  expect(text.match(/Da Ana/g)).toHaveLength(2);
  expect(text).toContain('De outra pessoa');
  expect(html.indexOf('Da Ana')).toBeLessThan(html.indexOf('id="corpo"'));
});

test('says what to answer, what happens otherwise, and where it is explained', () => {
  expect(text).toContain('Sua resposta # 2XX Recebido.');
  expect(text).toContain('a klavi tenta de novo');
  expect(html).toContain('href="/webhooks/entrega"');
  expect(html).toContain('href="/webhooks/assinatura"');
});

test('leaves what happens otherwise to a contract that says it', () => {
  const otherwise = { status: 'default', description: 'Vem de novo.', headers: [], content: [], links: [] };
  const said = toText(
    renderPage(<Webhook webhook={{ ...webhook, responses: [...webhook.responses, otherwise] }} />),
  );
  expect(said).toContain('Demais respostas Vem de novo.');
  expect(said).not.toContain('a klavi tenta de novo');
});

test('has no console and every id once', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(html).not.toContain('console');
});

test('leaves out what a webhook lacks', () => {
  const bare = renderPage(<Webhook webhook={{ ...webhook, headers: [], requestBody: undefined }} />);
  expect(bare).not.toMatch(/id="(exemplos|cabecalhos|corpo)"/);
  expect(bare).toContain('id="resposta"');
});

test('offers to send the examples, by choice where there are several', () => {
  expect(text).toContain('Exemplo a enviar Da Ana De outra pessoa Enviar este exemplo à caixa de entrada');
  const [media] = webhook.requestBody?.content ?? [];
  const one = {
    ...webhook,
    requestBody: {
      required: true,
      content: media ? [{ ...media, examples: media.examples.slice(0, 1) }] : [],
    },
  };
  const single = renderPage(<Webhook webhook={one} />);
  expect(single).not.toContain('<select');
  expect(toText(single)).toContain('Enviar este exemplo à caixa de entrada');
});
