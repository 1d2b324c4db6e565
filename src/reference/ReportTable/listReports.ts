import type { WebhookSummary } from '../../contract/types';

/** A report in its two editions: about a person (`pf_…`) and about a company (`pj_…`). `content`: what the former says of itself. */
export type Report = { suffix: string; content: string; pf?: WebhookSummary; pj?: WebhookSummary };

/** The reports among the webhooks, by what their names share after `pf_` and `pj_`, in the contract's order. */
export function listReports(webhooks: WebhookSummary[]): Report[] {
  const reports = new Map<string, Report>();
  for (const webhook of webhooks) {
    const [, edition, suffix] = /^(pf|pj)_(.+)$/.exec(webhook.id) ?? [];
    if (edition === undefined || suffix === undefined) continue;
    const report = reports.get(suffix) ?? { suffix, content: '' };
    reports.set(suffix, { ...report, [edition]: webhook });
  }
  return [...reports.values()].map((report) => ({
    ...report,
    content: report.pf?.summary ?? report.pj?.summary ?? '',
  }));
}
