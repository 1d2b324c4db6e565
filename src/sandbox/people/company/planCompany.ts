import type { Bank } from '../createBank';
import { createDice, type Dice } from '../createDice';
import type { Life } from '../createLife';
import {
  dayIn,
  firstDay,
  isBusinessDay,
  lastDay,
  nextBusinessDay,
  toInstant,
  type Day,
  type Month,
} from '../days';
import type { LineKindName } from '../lineNames';
import { createLine, type Line, type Movement } from '../movement';
import { listOwnTransfers, listPayments } from '../payments';
import { spend, type Habit } from '../household/spending';
import type { Cents } from '../types';

type Standing = { line: Line; day: number; cents: Cents; spread: number };

const daily: Habit[] = [
  { kind: 'supplier', weight: 9, from: 250, to: 4200, hours: [8, 18] },
  { kind: 'freight', weight: 2, from: 40, to: 420, hours: [8, 18] },
  { kind: 'officeSupplies', weight: 2, from: 25, to: 380, hours: [8, 18] },
  { kind: 'fuel', weight: 1, from: 90, to: 280, hours: [7, 19] },
  { kind: 'ads', weight: 1, from: 150, to: 900, hours: [8, 20] },
  { kind: 'boletoOther', weight: 1, from: 60, to: 700, hours: [8, 18] },
];

/** The movements of a company's account in a month, but for cards and credit. */
export function planCompany(life: Life, bank: Bank): (month: Month) => Movement[] {
  const standing = chooseStanding(life, bank);
  return function plan(month) {
    const dice = createDice(`${bank.root}|${month}`);
    const pay = ({ line, day, cents, spread }: Standing): Movement => {
      const amount = Math.round(cents * (1 - spread + 2 * spread * dice.next()));
      return {
        ...line,
        at: toInstant(nextBusinessDay(dayIn(month, day)), 500 + day * 7 + 0.3),
        cents: amount,
      };
    };
    const bought = spend(
      daily,
      bank.isMain ? dice.whole(24, 32) : dice.whole(8, 12),
      month,
      dice,
      life.names,
    );
    return [
      ...(bank.isMain
        ? [
            ...sell(life, bank, month, dice),
            ...payStaff(life, month),
            ...payTaxes(life, bank, month),
            ...collect(life, month, dice),
          ]
        : []),
      ...moveOwn(life, bank, month, dice),
      ...standing.map(pay),
      ...bought.map((movement) => ({ ...movement, at: onBusinessDay(movement.at) })),
    ];
  };
}

/** Sales swell before Christmas and shrink after it. */
function toSales(bank: Bank, month: Month): Cents {
  const season = [0.82, 0.85, 0.95, 0.97, 1.05, 0.98, 0.96, 1, 0.97, 1.02, 1.15, 1.35][month % 12] ?? 1;
  return Math.round(bank.income * season * (0.92 + 0.16 * createDice(`${bank.root}|sales|${month}`).next()));
}

function sell(life: Life, bank: Bank, month: Month, dice: Dice): Movement[] {
  const sales = toSales(bank, month);
  const days = Array.from(
    { length: lastDay(month) - firstDay(month) + 1 },
    (_, index) => firstDay(month) + index,
  );
  const open = days.filter(isBusinessDay);
  const acquirer = createLine('cardSales', createDice(`${bank.root}|acquirer`), life.names);
  const byCard = open.map((day): Movement => {
    const cents = Math.round(((sales * 0.46) / open.length) * (0.6 + 0.8 * dice.next()));
    return {
      ...acquirer,
      who: 'ARARA MAQUININHAS',
      at: toInstant(day, 330 + dice.whole(0, 40) + dice.next()),
      cents,
    };
  });
  const often: [kind: LineKindName, count: number, share: number][] = [
    ['saleByPix', dice.whole(22, 34), 0.34],
    ['saleByBoleto', dice.whole(4, 8), 0.12],
    ['saleByTed', dice.whole(1, 2), 0.08],
  ];
  const others = often.flatMap(([kind, count, share]) =>
    Array.from({ length: count }, (): Movement => {
      const day = kind === 'saleByPix' ? dice.pick(days) : dice.pick(open);
      const cents = Math.max(1990, Math.round(((sales * share) / count) * (0.3 + 1.4 * dice.next())));
      return {
        ...createLine(kind, dice, life.names),
        at: toInstant(day, dice.whole(540, 1200) + dice.next()),
        cents,
      };
    }),
  );
  return [...byCard, ...others];
}

/** The same lines, amounts and instants as on the employees' own statements. */
function payStaff(life: Life, month: Month): Movement[] {
  return life.employees.flatMap(({ name, taxId, salary }) =>
    listPayments(salary, month).map(({ kind, at, cents }) => {
      const line: LineKindName = kind === 'salary' ? 'payroll' : 'payrollThirteenth';
      return { ...createLine(line, createDice(name), { ...life.names, people: [name] }), taxId, at, cents };
    }),
  );
}

function payTaxes(life: Life, bank: Bank, month: Month): Movement[] {
  const dice = createDice(`${bank.root}|tax`);
  const wages = life.employees.reduce((sum, { salary }) => sum + salary, 0);
  const at = toInstant(nextBusinessDay(dayIn(month, 20)), 610.4);
  const taxes: [kind: LineKindName, cents: Cents][] = [
    ['das', toSales(bank, month - 1) * 0.068],
    ['fgts', wages * 1.12 * 0.08],
    ['gps', wages * 0.11],
    ['iss', toSales(bank, month - 1) * 0.004],
  ];
  return taxes.map(([kind, cents], index) => ({
    ...createLine(kind, dice, life.names),
    at: at + index * 61_000,
    cents: Math.round(cents),
  }));
}

/** What the bank takes for what it does. */
function collect(life: Life, month: Month, dice: Dice): Movement[] {
  return Array.from({ length: dice.whole(3, 6) }, () => ({
    ...createLine('collectionFee', dice, life.names),
    at: toInstant(nextBusinessDay(dayIn(month, dice.whole(1, 26))), 301 + dice.next()),
    cents: dice.reais(1.9, 28),
  }));
}

function moveOwn(life: Life, bank: Bank, month: Month, dice: Dice): Movement[] {
  const line = createLine(bank.isMain ? 'ownSent' : 'ownReceived', dice, life.names);
  return listOwnTransfers(life, month)
    .filter(({ to }) => bank.isMain || to === bank.institutionCode)
    .map(({ at, cents }) => ({ ...line, taxId: life.taxId, at, cents }));
}

function chooseStanding(life: Life, bank: Bank): Standing[] {
  const dice = createDice(`${bank.root}|standing`);
  const fee: Standing = {
    line: createLine('packageFee', dice, life.names),
    day: 4,
    cents: dice.pick([5900, 7900, 11900]),
    spread: 0,
  };
  if (!bank.isMain) return bank.kind === 'digital' ? [] : [fee];
  const share = (kind: LineKindName, day: number, part: number, spread = 0): Standing => {
    return { line: createLine(kind, dice, life.names), day, cents: Math.round(bank.income * part), spread };
  };
  return [
    fee,
    share('shopRent', 5, 0.05),
    share('energy', 14, 0.012, 0.2),
    share('water', 17, 0.003, 0.15),
    share('internet', 15, 0.0022),
    share('mobile', 12, 0.0015),
    share('software', 8, 0.004),
    share('accountant', 10, 0.008),
    share('mealVouchers', 1, 0.02, 0.03),
    {
      ...share('ownersDraw', 6, 0.06),
      line: createLine('ownersDraw', dice, { ...life.names, people: [owner(life)] }),
    },
  ];
}

function owner({ persona, names }: Life): string {
  return persona ? 'ANA EXEMPLO' : (names.people[0] ?? '');
}

function onBusinessDay(at: number): number {
  const day: Day = Math.floor((at - toInstant(0, 0)) / 86_400_000);
  return at + (nextBusinessDay(day) - day) * 86_400_000;
}
