import type { Bank } from '../createBank';
import { createDice, type Dice } from '../createDice';
import type { Life } from '../createLife';
import { dayIn, nextBusinessDay, toBusinessDay, toInstant, type Month } from '../days';
import { pay, type Standing } from '../household/chooseStanding';
import { receiveAllowance, sendAllowances } from '../household/earn';
import { spend, type Habit } from '../household/spending';
import type { LineKindName } from '../lineNames';
import { createLine, type Movement } from '../movement';
import { listPayments } from '../payments';
import type { Cents } from '../types';
import { sell, toSales } from './sell';

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
    const count = bank.isMain ? dice.whole(24, 32) : dice.whole(8, 12);
    const bought = spend(daily, count, month, dice, life.names).map((movement) => fit(movement, count, bank));
    return [
      ...(bank.isMain ? trade(life, bank, month, dice) : receiveAllowance(life, bank, month)),
      ...standing.map((item) => pay(item, month, dice)),
      ...bought,
    ];
  };
}

/** Suppliers are paid by what is sold, and when banks are open. */
function fit(movement: Movement, count: number, { income, isMain }: Bank): Movement {
  const at = toBusinessDay(movement.at);
  if (movement.kind !== 'supplier') return { ...movement, at };
  const usual = (income * (isMain ? 0.48 : 0.7)) / (count * 0.56) / 170_000;
  return { ...movement, at, cents: Math.round(movement.cents * usual) };
}

function trade(life: Life, bank: Bank, month: Month, dice: Dice): Movement[] {
  return [
    ...sell(life, bank, month, dice),
    ...payStaff(life, month),
    ...payTaxes(life, bank, month),
    ...payBankFees(life, month, dice),
    ...sendAllowances(life, bank, month),
  ];
}

/** The same amounts and instants as on the employees' own statements. */
function payStaff({ employees, names }: Life, month: Month): Movement[] {
  return employees.flatMap(({ name, taxId, salary }) =>
    listPayments(salary, month).map(({ kind, at, cents }) => {
      const line: LineKindName = kind === 'salary' ? 'payroll' : 'payrollThirteenth';
      return { ...createLine(line, createDice(name), { ...names, people: [name] }), taxId, at, cents };
    }),
  );
}

function payTaxes({ employees, names }: Life, bank: Bank, month: Month): Movement[] {
  const dice = createDice(`${bank.root}|tax`);
  const wages = employees.reduce((sum, { salary }) => sum + salary, 0);
  const at = toInstant(nextBusinessDay(dayIn(month, 20)), 610.4);
  const taxes: [kind: LineKindName, cents: Cents][] = [
    ['das', toSales(bank, month - 1) * 0.068],
    ['fgts', wages * 1.12 * 0.08],
    ['gps', wages * 0.11],
    ['iss', toSales(bank, month - 1) * 0.004],
  ];
  return taxes.map(([kind, cents], index) => ({
    ...createLine(kind, dice, names),
    at: at + index * 61_000,
    cents: Math.round(cents),
  }));
}

function payBankFees({ names }: Life, month: Month, dice: Dice): Movement[] {
  return Array.from({ length: dice.whole(3, 6) }, () => ({
    ...createLine('collectionFee', dice, names),
    at: toInstant(nextBusinessDay(dayIn(month, dice.whole(1, 26))), 301 + dice.next()),
    cents: dice.reais(1.9, 28),
  }));
}

function chooseStanding({ names, owner }: Life, bank: Bank): Standing[] {
  const dice = createDice(`${bank.root}|standing`);
  const share = (kind: LineKindName, day: number, part: number, spread = 0): Standing => {
    return { line: createLine(kind, dice, names), day, cents: Math.round(bank.income * part), spread };
  };
  const fee = { ...share('packageFee', 4, 0), cents: dice.pick([5900, 7900, 11900]) };
  if (!bank.isMain) return bank.kind === 'digital' ? [] : [fee];
  const draw = createLine('ownersDraw', dice, { ...names, people: [owner.name] });
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
    { ...share('ownersDraw', 6, 0.06), line: { ...draw, taxId: owner.taxId } },
  ];
}
