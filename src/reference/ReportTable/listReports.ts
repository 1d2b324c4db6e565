import type { WebhookSummary } from '../../contract/types';

/** A report in its two editions: about a person (`pf_…`) and about a company (`pj_…`). */
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
  return [...reports.values()].map((report) => ({ ...report, content: describe(report) }));
}

/** What both editions say of themselves, without what tells them apart at the end; else what one of them says. */
function describe({ pf, pj }: Report): string {
  const one = pf?.summary ?? pj?.summary ?? '';
  if (!pf || !pj) return one;
  const words = pf.summary.split(' ');
  const others = pj.summary.split(' ');
  const differs = words.findIndex((word, index) => word !== others[index]);
  if (differs < 0) return one;
  const shared = words.slice(0, differs).join(' ');
  return shared.replace(/(\s+(d[aeo]|of|for|the|a|an|–|—|-|\())*[\s,:(]*$/i, '') || one;
}
