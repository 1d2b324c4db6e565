import type { Bank } from '../createBank';
import { createDice, type Dice } from '../createDice';
import type { Life } from '../createLife';
import { firstDay, isBusinessDay, toInstant, type Month } from '../days';
import type { LineKindName } from '../lineNames';
import { createLine, type Movement } from '../movement';
import type { Cents } from '../types';

/** Sales swell before Christmas and shrink after it. */
const seasons = [0.82, 0.85, 0.95, 0.97, 1.05, 0.98, 0.96, 1, 0.97, 1.02, 1.15, 1.35];

export function toSales({ root, income }: Bank, month: Month): Cents {
  const luck = createDice(`${root}|sales|${month}`).next();
  return Math.round(income * (seasons[month % 12] ?? 1) * (0.92 + 0.16 * luck));
}

/** A month's sales: what the card acquirer pays every business day, Pix, boletos and a few transfers. */
export function sell(life: Life, bank: Bank, month: Month, dice: Dice): Movement[] {
  const sales = toSales(bank, month);
  const days = Array.from(
    { length: firstDay(month + 1) - firstDay(month) },
    (_, index) => firstDay(month) + index,
  );
  const open = days.filter(isBusinessDay);
  const acquirer = createLine('cardSales', createDice(`${bank.root}|acquirer`), life.names);
  const byCard = open.map((day): Movement => {
    const cents = Math.round(((sales * 0.46) / open.length) * (0.6 + 0.8 * dice.next()));
    return { ...acquirer, at: toInstant(day, 330 + dice.whole(0, 40) + dice.next()), cents };
  });
  const others: [kind: LineKindName, count: number, share: number][] = [
    ['saleByPix', dice.whole(22, 34), 0.34],
    ['saleByBoleto', dice.whole(4, 8), 0.12],
    ['saleByTed', dice.whole(1, 2), 0.08],
  ];
  return [
    ...byCard,
    ...others.flatMap(([kind, count, share]) =>
      Array.from({ length: count }, (): Movement => {
        const day = dice.pick(kind === 'saleByPix' ? days : open);
        const cents = Math.max(1990, Math.round(((sales * share) / count) * (0.3 + 1.4 * dice.next())));
        const at = toInstant(day, dice.whole(540, 1200) + dice.next());
        return { ...createLine(kind, dice, life.names), at, cents };
      }),
    ),
  ];
}
