import type { LineKindName } from '../lineNames';
import { alsoByCard } from '../lines/cardLines';
import { byCar, dailyLife, type Habit } from '../household/spending';

/** What people buy by card. */
export const cardLife: Habit[] = [
  ...[...dailyLife, ...byCar].filter(({ kind }) => alsoByCard.some((known) => known === kind)),
  { kind: 'ride', weight: 3, from: 9, to: 60, hours: [6, 22] },
  { kind: 'marketplace', weight: 3, from: 25, to: 260, hours: [7, 22] },
  { kind: 'departmentStore', weight: 1, from: 40, to: 320, hours: [10, 21] },
  { kind: 'apps', weight: 1, from: 9, to: 60, hours: [7, 22] },
  { kind: 'onlineCourse', weight: 0.5, from: 40, to: 190, hours: [7, 22] },
];

/** What companies buy by card. */
export const companyCardLife: Habit[] = [
  { kind: 'ads', weight: 4, from: 150, to: 900, hours: [7, 20] },
  { kind: 'software', weight: 2, from: 50, to: 320, hours: [7, 20] },
  { kind: 'officeSupplies', weight: 3, from: 30, to: 380, hours: [8, 19] },
  { kind: 'freight', weight: 2, from: 60, to: 420, hours: [8, 19] },
  { kind: 'fuel', weight: 2, from: 100, to: 300, hours: [8, 19] },
  { kind: 'restaurant', weight: 1, from: 60, to: 280, hours: [11, 22] },
  { kind: 'marketplace', weight: 1, from: 50, to: 600, hours: [8, 20] },
];

/** What is paid in parts. */
export const largePurchases: LineKindName[] = [
  'electronics',
  'furniture',
  'flight',
  'hotel',
  'departmentStore',
];
