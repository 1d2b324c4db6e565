import type { Bank } from '../createBank';
import { toId } from '../createDice';
import type { Life } from '../createLife';
import {
  dayIn,
  nextBusinessDay,
  toDate,
  toDayOfMonth,
  toInstant,
  toToday,
  type Day,
  type Month,
} from '../days';
import { writeName } from '../movement';
import type { CardTransaction, Cents } from '../types';
import { createShopper, type Purchase } from './listPurchases';

export type PlannedLine = CardTransaction & { at: number };

export type PlannedBill = {
  billId: string;
  /** The bill has what was bought before this day. */
  closesOn: Day;
  dueOn: Day;
  total: Cents;
  lines: PlannedLine[];
};

/** A card whose bills are the same whenever they are asked for: `billOf` gives the one that closes in a month. */
export type CardPlan = { closingDay: number; budget: Cents; billOf(month: Month): PlannedBill };

const longestPlan = 10;
const daysToPay = 8;

/** `budget` is about what a usual bill comes to; none comes to 5.5 times as much. */
export function createCardPlan(life: Life, bank: Bank, budget: Cents, closingDay: number): CardPlan {
  const listPurchases = remember(createShopper(life, bank, budget, closingDay));
  const listLines = remember((month) => {
    const lines: PlannedLine[] = [];
    for (let ago = 0; ago < longestPlan; ago += 1) {
      for (const [index, purchase] of listPurchases(month - ago).entries()) {
        const id = toId(`${bank.root}|card|${month - ago}|${index}|${ago}`);
        if (ago < purchase.parts) lines.push(toLine(purchase, ago, month, bank.habit, id));
      }
    }
    return lines.sort((one, other) => one.at - other.at);
  });
  const billOf = remember((month): PlannedBill => {
    const closesOn = dayIn(month, closingDay);
    const [opens, closes] = [toInstant(dayIn(month - 1, closingDay), 0), toInstant(closesOn, 0)];
    const lines = [...listLines(month - 1), ...listLines(month)].filter(
      ({ at }) => at >= opens && at < closes,
    );
    const billId = toId(`${bank.root}|bill|${month}`);
    return { billId, closesOn, dueOn: closesOn + daysToPay, total: addUp(lines), lines };
  });
  return { closingDay, budget, billOf };
}

/** The day the account pays a bill: when it is due, or the next business day. */
export function toPayDay({ dueOn }: PlannedBill): Day {
  return nextBusinessDay(dueOn);
}

export function addUp(lines: Pick<CardTransaction, 'direction' | 'cents'>[]): Cents {
  return lines.reduce((sum, { direction, cents }) => sum + (direction === 'DEBITO' ? cents : -cents), 0);
}

/** One part of a purchase, `ago` months after it: the first part has the centavos that don't divide. */
function toLine(
  purchase: Purchase,
  ago: number,
  month: Month,
  habit: number,
  transactionId: string,
): PlannedLine {
  const { parts, type } = purchase;
  const share = Math.floor(purchase.cents / parts);
  const boughtOn = toToday(purchase.at);
  const day = ago === 0 ? boughtOn : dayIn(month, toDayOfMonth(boughtOn));
  const at = purchase.at + (day - boughtOn) * 86_400_000;
  const suffix = parts > 1 ? ` ${pad(ago + 1)}/${pad(parts)}` : (purchase.suffix ?? '');
  return {
    at,
    transactionId,
    date: toDate(day),
    dateTime: new Date(at).toISOString(),
    name: writeName(purchase, habit) + suffix,
    direction: type === 'ESTORNO' ? 'CREDITO' : 'DEBITO',
    cents: ago === 0 ? purchase.cents - share * (parts - 1) : share,
    transactionType: type,
    paymentType: parts > 1 ? 'A_PRAZO' : 'A_VISTA',
    ...(parts > 1 && { instalment: { number: ago + 1, of: parts } }),
    ...(type === 'TARIFA' && { feeType: 'ANUIDADE' }),
  };
}

function remember<Value>(create: (month: Month) => Value): (month: Month) => Value {
  const known = new Map<Month, Value>();
  return (month) => {
    const value = known.get(month) ?? create(month);
    known.set(month, value);
    return value;
  };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
