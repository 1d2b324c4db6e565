import type { JourneyResource } from './types';

export type ResourceGroup = { permission: string; resources: JourneyResource[] };

/** The groups asked for, in their order, each with its accounts, cards and contracts. What belongs to none is left out. */
export function groupResources(permissions: string[], resources: JourneyResource[]): ResourceGroup[] {
  return permissions.map((permission) => ({
    permission,
    resources: resources.filter((resource) => resource.permission === permission),
  }));
}

/** What of a person's choice can't be sent: no group at all, or a group of which every account was taken away. */
export function checkChoice(
  groups: ResourceGroup[],
  { permissions, accountIds }: { permissions: string[]; accountIds: string[] },
): { ok: true } | { ok: false; permission?: string } {
  if (permissions.length === 0) return { ok: false };
  const empty = groups.find(
    ({ permission, resources }) =>
      permissions.includes(permission) &&
      resources.length > 0 &&
      !resources.some(({ accountId }) => accountIds.includes(accountId)),
  );
  return empty ? { ok: false, permission: empty.permission } : { ok: true };
}
