import type { Bank } from '../createBank';
import { toId } from '../createDice';
import type { Life } from '../createLife';
import { dayIn, nextBusinessDay, toDayOfMonth, toInstant, toToday, type Day, type Month } from '../days';
import type { Cents, Direction } from '../types';
import { createShopper, type Purchase } from './listPurchases';

/** A purchase on a bill, or the part of it that falls due `ago` months after it. */
export type PlannedLine = {
  id: string;
  at: number;
  purchase: Purchase;
  ago: number;
  direction: Direction;
  cents: Cents;
};

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
  const listParts = remember((month) =>
    [...listPurchases(month).entries()].filter(([, { parts }]) => parts > 1),
  );
  const listLines = remember((month) => {
    const lines = listPurchases(month).map((purchase, index) =>
      toLine(purchase, 0, month, `${month}|${index}|0`),
    );
    for (let ago = 1; ago < longestPlan; ago += 1) {
      for (const [index, purchase] of listParts(month - ago)) {
        if (ago < purchase.parts) lines.push(toLine(purchase, ago, month, `${month - ago}|${index}|${ago}`));
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

export function addUp(lines: Pick<PlannedLine, 'direction' | 'cents'>[]): Cents {
  return lines.reduce((sum, { direction, cents }) => sum + (direction === 'DEBITO' ? cents : -cents), 0);
}

/** One part of a purchase, `ago` months after it: the first part has the centavos that don't divide. */
function toLine(purchase: Purchase, ago: number, month: Month, id: string): PlannedLine {
  const { parts, type } = purchase;
  const share = Math.floor(purchase.cents / parts);
  const direction = type === 'ESTORNO' ? 'CREDITO' : 'DEBITO';
  if (ago === 0)
    return { id, at: purchase.at, purchase, ago, direction, cents: purchase.cents - share * (parts - 1) };
  const boughtOn = toToday(purchase.at);
  const at = purchase.at + (dayIn(month, toDayOfMonth(boughtOn)) - boughtOn) * 86_400_000;
  return { id, at, purchase, ago, direction, cents: share };
}

function remember<Value>(create: (month: Month) => Value): (month: Month) => Value {
  const known = new Map<Month, Value>();
  return (month) => {
    const value = known.get(month) ?? create(month);
    known.set(month, value);
    return value;
  };
}
