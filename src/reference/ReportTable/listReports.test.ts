import { expect, it } from 'vitest';
import type { WebhookSummary } from '../../contract/types';
import { listReports } from './listReports';

function createWebhook(id: string, summary: string): WebhookSummary {
  return { product: 'p', id, method: 'post', tag: 't', summary, deprecated: false, isOpen: false };
}

it('pairs the reports about people and companies, and passes over events', () => {
  const reports = listReports([
    createWebhook('page_view', 'Página vista'),
    createWebhook('pf_funds', 'Fundos'),
    createWebhook('pf_loans', 'Empréstimos'),
    createWebhook('pj_loans', 'Empréstimos de empresa'),
    createWebhook('pj_balance', 'Saldos de empresa'),
  ]);
  expect(reports.map(({ suffix, content, pf, pj }) => [suffix, content, pf?.id, pj?.id])).toEqual([
    ['funds', 'Fundos', 'pf_funds', undefined],
    ['loans', 'Empréstimos', 'pf_loans', 'pj_loans'],
    ['balance', 'Saldos de empresa', undefined, 'pj_balance'],
  ]);
});
