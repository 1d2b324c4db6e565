import { expect, it, test } from 'vitest';
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
    createWebhook('pj_loans', 'Empréstimos'),
    createWebhook('pj_balance', 'Saldos'),
  ]);
  expect(reports.map(({ suffix, content, pf, pj }) => [suffix, content, pf?.id, pj?.id])).toEqual([
    ['funds', 'Fundos', 'pf_funds', undefined],
    ['loans', 'Empréstimos', 'pf_loans', 'pj_loans'],
    ['balance', 'Saldos', undefined, 'pj_balance'],
  ]);
});

test.each([
  ['Conta corrente de pessoa', 'Conta corrente de empresa', 'Conta corrente'],
  ['Conta corrente (pessoa)', 'Conta corrente (empresa)', 'Conta corrente'],
  ['Conta corrente, pessoa física', 'Conta corrente, pessoa jurídica', 'Conta corrente, pessoa'],
  ['Conta corrente: pessoa', 'Conta corrente: empresa', 'Conta corrente'],
  ['Current account of a person', 'Current account of a company', 'Current account'],
  ['Saldos', 'Saldos', 'Saldos'],
  ['Saldos', 'Saldos de empresa', 'Saldos'],
  ['Fundos', 'Investimentos', 'Fundos'],
])('%s and %s are both "%s"', (pf, pj, content) => {
  const [report] = listReports([createWebhook('pf_x', pf), createWebhook('pj_x', pj)]);
  expect(report?.content).toBe(content);
});
