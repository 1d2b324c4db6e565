import { expect, test } from 'vitest';
import type { WebhookSummary } from '../../contract/types';
import { renderPage, toText } from '../fixtures/renderPage';
import { WebhookTable } from '.';

const webhooks: WebhookSummary[] = [
  ['ki', 'Eventos', 'page_view', 'Página vista'],
  ['ki', 'Relatórios', 'pf_funds', 'Fundos'],
  ['klaas', 'Relatórios', 'personReport', 'Relatório'],
].map(([product = '', tag = '', id = '', summary = '']) => ({
  product,
  id,
  method: 'post',
  tag,
  summary,
  deprecated: id === 'page_view',
  ...(id === 'pf_funds' && { provisional: 'Os campos.' }),
  isOpen: false,
}));

test('has a row a webhook: its name, linked, what it tells, its state', () => {
  const html = renderPage(<WebhookTable webhooks={webhooks} />);
  expect(toText(html)).toBe(
    ' Nome O que chega page_view Página vista descontinuado pf_funds Fundos a confirmar com a klavi personReport Relatório ',
  );
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/api/ki/page-view',
    '/api/ki/pf-funds',
    '/api/klaas/person-report',
  ]);
  expect(html).toContain('page_<wbr/>view');
});

test.each([
  [{ tag: 'Relatórios' }, ['pf_funds', 'personReport']],
  [{ product: 'ki' }, ['page_view', 'pf_funds']],
  [{ tag: 'Relatórios', product: 'klaas' }, ['personReport']],
  [{ tag: 'Outra' }, []],
])('shows those of %o', (props, names) => {
  const html = renderPage(<WebhookTable webhooks={webhooks} {...props} />);
  const shown = [...html.matchAll(/<code>(.*?)<\/code>/g)].map(([, name]) => name?.replace('<wbr/>', ''));
  expect(shown).toEqual(names);
});
