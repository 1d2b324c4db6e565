import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { FeedState } from '../createFeed';
import type { DeliverySummary } from '../types';
import { DeliveryList } from './DeliveryList';
import { Inbox } from '.';

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ siteConfig: { customFields: { rootUrl: '/' } }, i18n: { currentLocale: 'pt-BR' } }),
}));
vi.mock('@docusaurus/Link', () => ({
  default: ({ to, ...props }: { to: string } & ComponentProps<'a'>) =>
    createElement('a', { ...props, href: to }),
}));

const delivery: DeliverySummary = {
  deliveryId: '1f6d3c9a-7b02-4e85-b1c4-9d8e7a6f5b32',
  product: 'klavi-ki',
  kind: 'event',
  name: 'consent_authorised',
  url: '',
  level: 'inbox',
  status: 'delivered',
  createdAt: '2026-11-24T12:02:10.000Z',
  provisional: false,
  attempts: [{ at: '2026-11-24T12:02:10.000Z', outcome: 'answered', status: 200 }],
};

function render(deliveries: DeliverySummary[] | undefined, state: FeedState = { phase: 'ready' }): string {
  return renderToStaticMarkup(
    <DeliveryList
      deliveries={deliveries}
      state={state}
      ask={() => Promise.resolve({ ok: false, kind: 'unreachable', detail: '' })}
      isBusy={false}
      onReplay={() => {}}
      onRetry={() => {}}
    />,
  );
}

test('a row is a closed button with what it is, where it went and how that went', () => {
  const html = render([delivery]);
  const row = /<button[^>]*aria-expanded="false"[^>]*>(.*?)<\/button>/.exec(html)?.[1] ?? '';
  const words = row
    .replaceAll('<wbr/>', '')
    .replace(/<[^>]*>/g, '|')
    .replace(/\|+/g, '|');
  expect(words).toBe('|consent_authorised|evento · Caixa de entrada|entregue · 200|12:02:10|');
});

test('an address of its own is told, and how often it was tried', () => {
  const lost = { at: '2026-11-24T12:02:10.000Z', outcome: 'lost' as const };
  const html = render([
    { ...delivery, url: 'http://localhost:4000/eventos', level: 'console', attempts: [lost, lost] },
  ]);
  expect(html).toContain('evento · localhost:4000/eventos');
  expect(html).toContain('entregue · perdida no caminho, como você pediu · 2×');
});

test('what klavi has not published says so', () => {
  expect(render([{ ...delivery, provisional: true }])).toContain('a confirmar com a klavi');
  expect(render([delivery])).not.toContain('a confirmar com a klavi');
});

test.each<[string, DeliverySummary[] | undefined, FeedState, string]>([
  ['nothing was read yet', undefined, { phase: 'starting' }, 'Abrindo o sandbox'],
  ['nothing arrived', [], { phase: 'ready' }, 'Crie um link no início rápido'],
  ['nothing answers', undefined, { phase: 'stopped', detail: 'x' }, 'Tentar de novo'],
])('when %s, it says what to do', (_name, deliveries, state, text) => {
  expect(render(deliveries, state)).toContain(text);
});

test('in a guide, it is a named section that leads to the panel', () => {
  const html = renderToStaticMarkup(<Inbox />);
  expect(html).toMatch(/^<section class="inbox" aria-label="Caixa de entrada dos webhooks"/);
  expect(html).toContain('href="/sandbox"');
});
