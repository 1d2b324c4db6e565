import type { JsonObject } from '../../contract/types';
import { recallPersonData } from '../people/createPersonRecall';
import type { PersonData } from '../people/types';
import { createEnvelope } from './createEnvelope';
import { listItems, type ReportItem } from './listItems';
import { findPermission, readProductName } from './readProductName';
import { tellItems } from './tellItems';
import { toLinks } from './toLinks';

export type ReportSpec = {
  /** `pf_checking_account`. */
  productName: string;
  requestId: string;
  productReportId: string;
  /** ISO 8601, UTC. The data is that of this instant. */
  createdAt: string;
  level: 'institution' | 'user';
  /** Whom the report is about: a CPF or a CNPJ. */
  taxId: string;
  consents: ReportSource[];
  /** One institution's module was unavailable: the report has code 204, and part of the data is missing. */
  partial?: boolean;
  externalInfo?: JsonObject;
};

/** A consent that the report draws from. Without `accountIds`, everything that its groups allow. */
export type ReportSource = {
  consentId: string;
  linkId: string;
  institutionCode: string;
  permissionsGranted: string[];
  accountIds?: string[];
};

/** The fields that the contract names; other data stands in one that is called as the product is. */
const publishedKeys: Partial<Record<string, string>> = {
  checking: 'checkingAccounts',
  savings: 'savingsAccounts',
  cards: 'creditCards',
};

/**
 * The webhook body of a report, as the contract's webhook of that name has it. It tells what `seed` gives this person
 * at that instant: the same arguments, the same bytes. `provisional`: klavi hasn't published the fields of the data.
 * Throws for a product that doesn't exist.
 */
export function buildReport(
  spec: ReportSpec,
  { seed }: { seed: string },
): { body: JsonObject; provisional: boolean } {
  const { productName, taxId, createdAt, externalInfo } = spec;
  const subject = readProductName(productName);
  const people = new Map<string, PersonData>();

  function readItems({ institutionCode, permissionsGranted, accountIds }: ReportSource): ReportItem[] {
    if (!findPermission(subject, permissionsGranted)) return [];
    const now = Date.parse(createdAt);
    const data = people.get(institutionCode) ?? recallPersonData({ taxId, institutionCode, seed, now });
    people.set(institutionCode, data);
    const items = listItems(data, subject, createdAt.slice(0, 7));
    return items.filter(({ accountId }) => accountIds?.includes(accountId) ?? true);
  }

  const sources = spec.consents.map((consent) => ({ consent, items: readItems(consent) }));
  const told = tellItems(
    sources.flatMap(({ items }) => items),
    spec.partial ?? false,
  );
  const data = [...told.values()];
  const key = publishedKeys[subject.kind];
  const body = {
    ...createEnvelope(spec),
    ...(spec.partial && { code: 204, message: 'Some data is unavailable' }),
    links: toLinks(sources, subject, told),
    [key ?? productName]: key ? data : { provisional: illustrated, items: data },
    ...(externalInfo && { externalInfo }),
  };
  return { body, provisional: !key };
}

const illustrated = 'Campos ilustrativos: a klavi ainda não os publicou.';
