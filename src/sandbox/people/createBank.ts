import { institutions, type Institution } from '../../catalog/institutions';
import { hashText } from './createDice';
import type { Life } from './createLife';
import { toAllowance } from './payments';
import type { Cents } from './types';

/** A life as one institution sees it. */
export type Bank = {
  institutionCode: string;
  name: string;
  kind: Institution['kind'];
  has(resource: string): boolean;
  /** Which of the five ways of writing statements is this institution's. */
  habit: number;
  /** What every hash of this institution's data of this life begins with. */
  root: string;
  /** Whether income arrives here, rather than an allowance from another institution. */
  isMain: boolean;
  /** What comes in during a usual month. */
  income: Cents;
};

/**
 * Who is no persona is paid at every institution, so that any one of them has a whole life to show. A persona is paid at
 * the first of its own.
 */
export function createBank(life: Life, institutionCode: string): Bank {
  const known = institutions.find((institution) => institution.institutionCode === institutionCode);
  const isMain = !life.persona || life.persona.institutions[0] === institutionCode;
  const resources = known?.availableResources ?? ['REGISTRATION', 'ACCOUNTS'];
  const root = `${life.root}|${institutionCode}`;
  // Two jobs pay differently.
  const spread = life.persona ? 1 : 0.8 + (hashText(`${root}|income`) % 41) / 100;
  return {
    institutionCode,
    name: known?.name ?? institutionCode,
    kind: known?.kind ?? 'bank',
    has: (resource) => resources.includes(resource),
    habit: (Number.parseInt(institutionCode, 10) + 4) % 5 || 0,
    root,
    isMain,
    income: isMain ? Math.round(life.income * spread) : toAllowance(life),
  };
}
