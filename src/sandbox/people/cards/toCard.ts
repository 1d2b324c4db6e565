import type { Bank } from '../createBank';
import { createDice, toId } from '../createDice';
import { addMonths, toDate, toInstant, toMonth, toToday } from '../days';
import { writeName } from '../movement';
import type { CardBill, CardTransaction, CreditCard } from '../types';
import { addUp, toPayDay, type CardPlan, type PlannedBill, type PlannedLine } from './createCardPlan';

/**
 * The card as it stands at `now`: what was bought since the last bill, and the bills of the last 12 months. `isPaid` says
 * which the account has settled; without an account here, the holder pays on the due day from elsewhere.
 */
export function toCard(
  plan: CardPlan,
  identity: Pick<CreditCard, 'accountId' | 'name' | 'lastDigits'>,
  bank: Bank,
  now: number,
  isPaid?: (billId: string) => boolean,
): CreditCard {
  const today = toToday(now);
  const yearAgo = addMonths(today, -12);
  const month = toMonth(today);
  const coming = plan.billOf(month).closesOn > today ? month : month + 1;
  const lines = plan.billOf(coming).lines.filter(({ at }) => at <= now);
  const openBill = toBill({ ...plan.billOf(coming), lines, total: addUp(lines) }, false, bank);
  const closedBills = Array.from({ length: 13 }, (_, index) => plan.billOf(coming - 13 + index))
    .filter(({ closesOn }) => closesOn > yearAgo)
    .map((bill) => toBill(bill, isPaid?.(bill.billId) ?? toInstant(toPayDay(bill), 720) <= now, bank));
  const owed = closedBills.reduce((sum, bill) => sum + (bill.isPaid ? 0 : bill.total), 0);
  const limit = chooseLimit(plan, bank);
  return {
    ...identity,
    // The only values that the contract shows.
    productType: 'OUTROS',
    network: 'OUTRAS',
    limit,
    availableLimit: limit - openBill.total - owed,
    openBill,
    closedBills,
  };
}

/** More than two bills can ever come to. */
function chooseLimit({ budget }: CardPlan, bank: Bank): number {
  const factor = 11 + 3 * createDice(`${bank.root}|limit`).next();
  return Math.ceil((budget * factor) / 10_000) * 10_000;
}

function toBill(
  { billId, closesOn, dueOn, total, lines }: PlannedBill,
  isPaid: boolean,
  bank: Bank,
): CardBill {
  return {
    billId,
    billingDate: toDate(closesOn),
    dueDate: toDate(dueOn),
    total,
    // The share that the contract's examples show.
    minimumPayment: Math.round(total * 0.15),
    isPaid,
    transactions: lines.map((line) => toTransaction(line, bank)),
  };
}

function toTransaction(
  { id, at, purchase, ago, direction, cents }: PlannedLine,
  bank: Bank,
): CardTransaction {
  const { parts, type } = purchase;
  const suffix = parts > 1 ? ` ${pad(ago + 1)}/${pad(parts)}` : (purchase.suffix ?? '');
  return {
    transactionId: toId(`${bank.root}|card|${id}`),
    date: toDate(toToday(at)),
    dateTime: new Date(at).toISOString(),
    name: writeName(purchase, bank.habit) + suffix,
    direction,
    cents,
    transactionType: type,
    paymentType: parts > 1 ? 'A_PRAZO' : 'A_VISTA',
    ...(parts > 1 && { instalment: { number: ago + 1, of: parts } }),
    ...(type === 'TARIFA' && { feeType: 'ANUIDADE' }),
  };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
