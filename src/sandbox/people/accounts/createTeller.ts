import type { Bank } from '../createBank';
import { createDice, type Dice } from '../createDice';
import type { Life } from '../createLife';
import { toMonth, toToday } from '../days';
import { lineKinds, type LineKindName } from '../lineNames';
import { createLine, type Line, type Movement } from '../movement';
import type { Cents } from '../types';
import { createLedger, post, type Ledger } from './createLedger';
import type { Rules } from './rules';

/** The accounts while they are played. */
export type Teller = {
  checking: Ledger;
  savings?: Ledger;
  /** Invested automatically by the checking account. */
  invested: Cents;
  /** The bills and instalments that have been paid. */
  settled: Set<string>;
  /** The deepest overdraft since the last time that it was charged. Zero or negative. */
  lowest: Cents;
  /** Posts a movement of `cents` at `at`, whatever was planned. */
  move(movement: Movement, cents: Cents, at: number): void;
  /** Puts a surplus aside. */
  sweep(at: number): void;
  /** Credits the month's interest on savings, and moves savings elsewhere that have grown too large. */
  payInterest(at: number): void;
};

export function createTeller(
  life: Life,
  bank: Bank,
  rules: Rules,
  hasSavings: boolean,
  windowStart: number,
): Teller {
  const { checking, savings } = openLedgers(bank, rules, hasSavings);
  const isCompany = life.personType === 'PESSOA_JURIDICA';
  let [diceMonth, dice]: [number, Dice] = [0, createDice('')];

  const teller: Teller = {
    checking,
    savings,
    invested: rules.reserve === 'invested' ? rules.target : 0,
    settled: new Set(),
    lowest: 0,
    move(movement, cents, at) {
      const { kind, settles } = movement;
      const missing = rules.floor + cents - checking.balance;
      if (lineKinds[kind].direction === 'DEBITO' && missing > 0) rescue(missing, at);
      post(checking, movement, at, cents, windowStart);
      if (kind === 'toSavings' && savings) post(savings, write('savingsIn', at), at, cents, windowStart);
      if (settles) teller.settled.add(settles);
      teller.lowest = Math.min(teller.lowest, checking.balance);
    },
    sweep(at) {
      if (checking.balance <= rules.ceiling) return;
      const cents = Math.floor((checking.balance - rules.target) / rules.step) * rules.step;
      const to = findPlaceFor(cents);
      post(checking, write(to, at), at, cents, windowStart);
      if (to === 'autoInvested') teller.invested += cents;
      if (to === 'toSavings' && savings) post(savings, write('savingsIn', at), at, cents, windowStart);
    },
    payInterest(at) {
      if (!savings) return;
      const rate = 0.005 + 0.0012 * createDice(`interest|${toMonth(toToday(at))}`).next();
      const cents = Math.round(savings.balance * rate);
      if (cents > 0) post(savings, write('savingsYield', at), at - 1, cents, windowStart);
      if (savings.balance <= rules.reserveCeiling) return;
      const away = Math.floor((savings.balance * 0.5) / rules.step) * rules.step;
      post(savings, { ...write('ownSent', at), channel: 'tedSent' }, at, away, windowStart);
    },
  };
  return teller;

  /** Brings money before a payment that the account couldn't make. */
  function rescue(missing: Cents, at: number): void {
    const cents = Math.ceil((missing + bank.income * 0.1) / rules.step) * rules.step;
    const before = Math.max(at - 240_000, checking.lastAt + 1, (savings?.lastAt ?? 0) + 1);
    const from = findSourceOf(cents);
    post(checking, write(from, at), before, cents, windowStart);
    if (from === 'autoRedeemed') teller.invested -= cents;
    if (from === 'fromSavings' && savings) post(savings, write('savingsOut', at), before, cents, windowStart);
  }

  function findSourceOf(cents: Cents): LineKindName {
    if (rules.reserve === 'invested' && teller.invested >= cents) return 'autoRedeemed';
    return savings && savings.balance >= cents ? 'fromSavings' : 'ownReceived';
  }

  function findPlaceFor(cents: Cents): LineKindName {
    const { reserve, reserveCeiling } = rules;
    if (reserve === 'savings' && savings && savings.balance + cents <= reserveCeiling) return 'toSavings';
    if (reserve === 'invested' && teller.invested + cents <= reserveCeiling) return 'autoInvested';
    return isCompany ? 'profit' : 'ownSent';
  }

  /** Chance begins anew each month, so that a month's lines don't hang on how many there were before. */
  function write(kind: LineKindName, at: number): Line {
    const month = toMonth(toToday(at));
    if (month !== diceMonth) [diceMonth, dice] = [month, createDice(`${bank.root}|teller|${month}`)];
    const other = kind === 'profit' ? life.owner : { name: life.names.self, taxId: life.taxId };
    const line = createLine(kind, dice, { ...life.names, people: [other.name] });
    return lineKinds[kind].party ? { ...line, taxId: other.taxId } : line;
  }
}

function openLedgers(bank: Bank, { target }: Rules, hasSavings: boolean) {
  const savings = hasSavings ? createLedger(Math.round(bank.income * 1.4)) : undefined;
  return { checking: createLedger(target), savings };
}
