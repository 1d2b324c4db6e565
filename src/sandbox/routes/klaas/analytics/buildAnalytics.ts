import type { JsonObject } from '../../../../contract/types';
import { createEnvelope } from '../../../reports/createEnvelope';
import type { Levels } from '../../../reports/toCategories';
import { readField } from '../../readField';
import { findHolder } from './findHolder';
import { readObjects } from './readUserdata';
import { toAccountReport } from './toAccountReport';
import { toCardReport } from './toCardReport';

export type AnalyticsReport = {
  webhook: 'personReport' | 'companyReport';
  productName: string;
  body: JsonObject;
  provisional: boolean;
};

/**
 * The reports that klaaS makes of a `userdata.json`: checking accounts plain and in three levels of category, savings,
 * and credit cards, each where it has any. Sections that klavi hasn't published are left alone, but for the holder
 * (`findHolder`). `createdAt` is ISO 8601, UTC. `provisional`: the card's fields in `userdata.json` are a guess.
 */
export function buildAnalytics(
  userdata: JsonObject,
  options: { requestId: string; createdAt: string; productReportId(): string },
): AnalyticsReport[] {
  const { requestId, createdAt, productReportId } = options;
  const holder = findHolder(userdata);
  const { isCompany, taxId } = holder;
  const accounts = readObjects(userdata.accounts);
  const isSavings = (account: JsonObject) => readField(account, 'type') === 'CONTA_POUPANCA';
  const checking = accounts.filter((account) => !isSavings(account));
  const savings = accounts.filter(isSavings);
  const cards = readObjects(userdata.creditCardsAccounts);

  function report(suffix: string, key: string, data: JsonObject[], provisional = false): AnalyticsReport[] {
    if (data.length === 0) return [];
    const productName = `${isCompany ? 'pj' : 'pf'}_${suffix}`;
    const envelope = { productName, requestId, createdAt, taxId, productReportId: productReportId() };
    return [
      {
        webhook: isCompany ? 'companyReport' : 'personReport',
        productName,
        body: { ...createEnvelope(envelope), links: [], [key]: data },
        provisional,
      },
    ];
  }

  const tell = (list: JsonObject[], levels: Levels) =>
    list.map((account) => toAccountReport(account, holder, levels, createdAt.slice(0, 7)));
  return [
    ...report('checking_account', 'checkingAccounts', tell(checking, 0)),
    ...report('categorized_checking_l3', 'checkingAccounts', tell(checking, 3)),
    ...report('savings_account', 'savingsAccounts', tell(savings, 0)),
    ...report('credit_card', 'creditCards', cards.map(toCardReport), true),
  ];
}
