import type { Bank } from '../createBank';
import { createDice, type Dice } from '../createDice';
import type { Life } from '../createLife';
import { dayIn, toDayOfMonth, toInstant, toToday, type Month } from '../days';
import { createLine, type Line } from '../movement';
import { spend } from '../household/spending';
import type { CardTransaction, Cents } from '../types';
import { cardLife, companyCardLife, largePurchases } from './cardHabits';

/** Something put on a card. `cents` is the whole price, also of what is paid in `parts`. */
export type Purchase = Line & {
  at: number;
  cents: Cents;
  parts: number;
  type: CardTransaction['transactionType'];
  /** What follows the name: `03/12`. */
  suffix?: string;
};

/** What is always on the card: subscriptions, and a yearly fee that comes in twelve parts. */
type Standing = { line: Line; day: number; cents: Cents; isFee: boolean };

/**
 * The purchases of a month by card, the same whenever they are asked for. One-off purchases come to about three fifths of
 * `budget`; what is paid in parts adds to that, at most twice a month and 0.9 of the budget each.
 */
export function createShopper(
  life: Life,
  bank: Bank,
  budget: Cents,
  closingDay: number,
): (month: Month) => Purchase[] {
  const key = `${bank.root}|card`;
  const habits = life.personType === 'PESSOA_JURIDICA' ? companyCardLife : cardLife;
  const standing = chooseStanding(life, bank);
  return function listPurchases(month) {
    const dice = createDice(`${key}|${month}`);
    // The less there is to spend, the less often: nobody dines for small change.
    const usual = Math.min(14, Math.max(4, Math.round((budget * 0.6) / 5_000)));
    const bought = spend(habits, usual + dice.whole(-1, 3), month, dice, life.names);
    const raw = bought.reduce((sum, { cents }) => sum + cents, 0);
    const scale = (budget * 0.6 * (0.8 + 0.4 * dice.next())) / raw;
    const small = bought.map(({ kind, payee, party, who, at, cents }): Purchase => {
      const price = Math.max(190, Math.round(cents * scale));
      return {
        kind,
        channel: 'creditCard',
        payee,
        party,
        who,
        at,
        cents: price,
        parts: 1,
        type: 'PAGAMENTO',
      };
    });
    const large = Array.from({ length: dice.chance(0.6) ? dice.whole(1, 2) : 0 }, () =>
      buyInParts(life, budget, month, dice),
    );
    const refunds = small
      .slice(0, dice.chance(0.25) ? 1 : 0)
      .map((purchase): Purchase => ({
        ...purchase,
        ...createLine('cardRefund', dice, life.names),
        at: purchase.at + dice.whole(1, 3) * 86_400_000,
        type: 'ESTORNO',
      }))
      // In the same bill as the purchase: no bill owes anything to its holder.
      .filter(({ at }, index) => isBefore(at) === isBefore(small[index]?.at ?? at));
    const abroad = small
      .filter(({ kind }) => kind === 'apps')
      .slice(0, 1)
      .map((purchase): Purchase => {
        const line = createLine('foreignTax', dice, life.names);
        return {
          ...line,
          at: purchase.at + 1000,
          cents: Math.ceil(purchase.cents * 0.035),
          parts: 1,
          type: 'OUTROS',
        };
      });
    return [...standing.map((item) => toPurchase(item, month)), ...small, ...large, ...refunds, ...abroad];

    function isBefore(at: number): boolean {
      return toDayOfMonth(toToday(at)) < closingDay;
    }
  };
}

function chooseStanding(life: Life, bank: Bank): Standing[] {
  const dice = createDice(`${bank.root}|card|standing`);
  const prices =
    life.personType === 'PESSOA_JURIDICA' || !bank.isMain
      ? []
      : [dice.pick([1990, 2790, 3990]), dice.pick([1190, 2190])];
  const subscriptions = prices.map((cents): Standing => {
    const line: Line = { ...createLine('streaming', dice, life.names), channel: 'creditCard' };
    return { line, day: dice.whole(1, 27), cents, isFee: false };
  });
  if (bank.kind !== 'bank' || !bank.isMain || dice.chance(0.5)) return subscriptions;
  const line = createLine('annualFee', dice, life.names);
  return [...subscriptions, { line, day: 2, cents: dice.pick([1590, 2490, 3290]), isFee: true }];
}

function toPurchase({ line, day, cents, isFee }: Standing, month: Month): Purchase {
  const at = toInstant(dayIn(month, day), 190 + day / 7);
  if (!isFee) return { ...line, at, cents, parts: 1, type: 'PAGAMENTO' };
  const suffix = ` ${String((month % 12) + 1).padStart(2, '0')}/12`;
  return { ...line, at, cents, parts: 1, type: 'TARIFA', suffix };
}

function buyInParts({ names }: Life, budget: Cents, month: Month, dice: Dice): Purchase {
  const line = createLine(dice.pick(largePurchases), dice, names);
  // Never on a day that some month lacks: two parts would slip into one bill.
  const at = toInstant(dayIn(month, dice.whole(1, 28)), dice.whole(540, 1260) + dice.next());
  const cents = Math.round(budget * (0.2 + 0.7 * dice.next()));
  return {
    ...line,
    channel: 'creditCard',
    at,
    cents,
    parts: dice.pick([2, 3, 3, 4, 5, 6, 8, 10]),
    type: 'PAGAMENTO',
  };
}
