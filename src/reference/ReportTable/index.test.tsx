import { expect, test } from 'vitest';
import type { WebhookSummary } from '../../contract/types';
import { renderPage, toText } from '../fixtures/renderPage';
import { ReportTable } from '.';

function createWebhook(id: string, isOpen: boolean): WebhookSummary {
  return { product: 'ki', id, method: 'post', tag: 't', summary: 'Fundos', deprecated: false, isOpen };
}

test('has a row a report: its content, both editions, and what is known of each', () => {
  const html = renderPage(
    <ReportTable
      webhooks={[
        createWebhook('page_view', false),
        createWebhook('pf_funds', false),
        createWebhook('pj_funds', true),
      ]}
    />,
  );
  expect(toText(html)).toBe(
    ' Relatório Pessoa Empresa Fundos pf_funds campos documentados pj_funds só o envelope ',
  );
  expect(html).toContain('href="/api/ki/pf-funds"');
});

test('says so where there is one edition only', () => {
  expect(toText(renderPage(<ReportTable webhooks={[createWebhook('pj_funds', true)]} />))).toContain(
    'Fundos não há pj_funds',
  );
});
