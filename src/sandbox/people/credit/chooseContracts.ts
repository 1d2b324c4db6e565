import type { Bank } from '../createBank';
import { createDice } from '../createDice';
import type { Life } from '../createLife';
import type { Month } from '../days';
import type { LineKindName } from '../lineNames';
import type { CreditOperation } from '../types';

/** A line of credit that comes back: every `cycle` months a new contract of `parts` monthly instalments. */
export type Contract = {
  key: string;
  kind: CreditOperation['kind'];
  productName: string;
  parts: number;
  cycle: number;
  /** The month in which one of the contracts began; the others lie whole cycles before and after. */
  phase: Month;
  /** Of the month in which it is contracted, and in which each instalment is due. */
  day: number;
  yearlyRate: number;
  /** What an instalment comes to, as a share of the income. */
  share: number;
  received?: LineKindName;
  instalment: LineKindName;
};

type Offer = Omit<Contract, 'key' | 'phase' | 'day'>;

const loan: Offer = {
  kind: 'loans',
  productName: 'Crédito pessoal',
  parts: 24,
  cycle: 29,
  yearlyRate: 0.469,
  share: 0.06,
  received: 'loanReceived',
  instalment: 'loanInstalment',
};

const workingCapital: Offer = {
  ...loan,
  productName: 'Capital de giro',
  parts: 18,
  cycle: 22,
  yearlyRate: 0.269,
  share: 0.02,
  received: 'workingCapitalReceived',
  instalment: 'workingCapitalInstalment',
};

const financing: Offer = {
  kind: 'financing',
  productName: 'Financiamento de veículo',
  parts: 48,
  cycle: 55,
  yearlyRate: 0.239,
  share: 0.07,
  instalment: 'financingInstalment',
};

const homeFinancing: Offer = {
  ...financing,
  productName: 'Financiamento imobiliário',
  parts: 240,
  cycle: 264,
  yearlyRate: 0.108,
  instalment: 'homeInstalment',
};

const overdraftAdvance: Offer = {
  kind: 'unarranged_account_overdraft',
  productName: 'Adiantamento a depositante',
  parts: 1,
  cycle: 5,
  yearlyRate: 1.49,
  share: 0.06,
  received: 'overdraftAdvance',
  instalment: 'overdraftAdvancePaid',
};

const receivables: Offer = {
  kind: 'invoice_financing',
  productName: 'Desconto de duplicatas',
  parts: 3,
  cycle: 4,
  yearlyRate: 0.319,
  share: 0.04,
  received: 'receivablesDiscounted',
  instalment: 'receivablesSettled',
};

/** The credit that this life has at this institution: none where the institution gives none. */
export function chooseContracts(life: Life, bank: Bank): Contract[] {
  if (!bank.has('CREDIT_OPERATIONS') || life.profile === 'empty') return [];
  const dice = createDice(`${bank.root}|credit`);
  return chooseOffers(life, bank, dice.next()).map((offer) => ({
    ...offer,
    key: `${bank.root}|${offer.productName}`,
    phase: 2024 * 12 - dice.whole(0, offer.cycle - 1),
    day: dice.whole(9, 24),
  }));
}

function chooseOffers(life: Life, { isMain }: Bank, luck: number): Offer[] {
  if (life.profile === 'company') return isMain ? [workingCapital, receivables] : [workingCapital];
  if (life.profile === 'freelancer') return [loan, overdraftAdvance];
  if (!isMain) return luck < 0.3 ? [loan] : [];
  const offers: Offer[] = life.persona || luck < 0.45 ? [loan] : [];
  if (luck > 0.3 && life.hasCar) offers.push(financing);
  else if (luck > 0.5 && life.ownsHome) offers.push(homeFinancing);
  if (luck > 0.85) offers.push(overdraftAdvance);
  return offers;
}
