import type { JsonObject } from '../../contract/types';
import type { ReportItem } from './listItems';

/**
 * The data of a report by item, each item once however many consents reach it. Told in part, the last institution's
 * is missing; where there is one only, half of its modules are.
 */
export function tellItems(items: ReportItem[], isPartial: boolean): Map<string, JsonObject> {
  const unique = [...new Map(items.map((item) => [toItemKey(item), item])).values()];
  const institutions = [...new Set(unique.map(({ institutionCode }) => institutionCode))];
  const isAlone = institutions.length === 1;
  const missing = isPartial && !isAlone ? institutions.at(-1) : undefined;
  const whole = isPartial && isAlone ? Math.floor(unique.length / 2) : unique.length;
  const told = unique.flatMap((item, index) => {
    const json = item.institutionCode === missing ? undefined : item.toJson(index >= whole);
    return json ? [[toItemKey(item), json] as const] : [];
  });
  return new Map(told);
}

export function toItemKey({ institutionCode, accountId }: ReportItem): string {
  return `${institutionCode}/${accountId}`;
}
