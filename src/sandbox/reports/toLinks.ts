import type { JsonObject } from '../../contract/types';
import type { ReportSource } from './buildReport';
import type { ReportItem } from './listItems';
import { findPermission, type ReportSubject } from './readProductName';
import { toItemKey } from './tellItems';

/** Where the data of a report came from: the consents of each link at each institution, and what each brought. */
export function toLinks(
  sources: { consent: ReportSource; items: ReportItem[] }[],
  subject: ReportSubject,
  told: ReadonlyMap<string, JsonObject>,
): JsonObject[] {
  const links = new Map<string, { linkId: string; institutionCode: string; consents: JsonObject[] }>();
  for (const { consent, items } of sources) {
    const { consentId, linkId, institutionCode, permissionsGranted } = consent;
    const granted = findPermission(subject, permissionsGranted);
    const key = `${linkId}/${institutionCode}`;
    const link = links.get(key) ?? { linkId, institutionCode, consents: [] };
    const accountIds = items.filter((item) => told.has(toItemKey(item))).map(({ accountId }) => accountId);
    const permission = { permissionsGranted: granted !== undefined, accountIds };
    link.consents.push({ consentId, permissions: { [granted ?? subject.permissions[0]]: permission } });
    links.set(key, link);
  }
  return [...links.values()];
}
