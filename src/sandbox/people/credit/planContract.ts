import type { Bank } from '../createBank';
import { createDice, toId } from '../createDice';
import type { Life } from '../createLife';
import { addMonths, dayIn, nextBusinessDay, toDate, toInstant, toMonth, toToday, type Month } from '../days';
import { createLine, type Movement } from '../movement';
import type { Cents, CreditOperation } from '../types';
import type { Contract } from './chooseContracts';

type Signed = { id: string; start: Month; amount: Cents; instalments: Cents[]; owedAfter: Cents[] };

/** What a contract moves in the account in a month. `settles` names the instalment. */
export function listContractMovements(contract: Contract, life: Life, bank: Bank, month: Month): Movement[] {
  const signed = sign(contract, bank, findStart(contract, month));
  const dice = createDice(`${signed.id}|line`);
  const at = toInstant(nextBusinessDay(dayIn(month, contract.day)), 395.6);
  const part = month - signed.start;
  if (part === 0) {
    if (!contract.received) return [];
    return [{ ...createLine(contract.received, dice, life.names), at, cents: signed.amount }];
  }
  const cents = signed.instalments[part - 1];
  if (cents === undefined) return [];
  const line = createLine(contract.instalment, dice, life.names);
  const payee = contract.parts > 1 ? `${line.payee} ${pad(part)}/${pad(contract.parts)}` : line.payee;
  return [{ ...line, payee, at, cents, settles: `${signed.id}|${part}` }];
}

/** The newest contract signed by `now`. `isPaid` says which instalments the account has settled. */
export function toCreditOperation(
  contract: Contract,
  bank: Bank,
  now: number,
  isPaid?: (instalment: string) => boolean,
): CreditOperation {
  const today = toToday(now);
  const month = toMonth(today);
  const isSigned = toInstant(nextBusinessDay(dayIn(findStart(contract, month), contract.day)), 395.6) <= now;
  const signed = sign(contract, bank, findStart(contract, isSigned ? month : findStart(contract, month) - 1));
  const instalments = signed.instalments.map((cents, index) => {
    const due = nextBusinessDay(dayIn(signed.start + index + 1, contract.day));
    const paid = isPaid?.(`${signed.id}|${index + 1}`) ?? toInstant(due, 720) <= now;
    // The account is only asked for what it has played: the last 12 months.
    return { number: index + 1, dueDate: toDate(due), cents, isPaid: paid || due < addMonths(today, -12) };
  });
  const paidCount = instalments.filter(({ isPaid }) => isPaid).length;
  return {
    accountId: signed.id,
    kind: contract.kind,
    contractNumber: String(createDice(signed.id).whole(10_000_000, 99_999_999)),
    productName: contract.productName,
    contractedAt: toDate(dayIn(signed.start, contract.day)),
    amount: signed.amount,
    outstanding: paidCount === 0 ? signed.amount : (signed.owedAfter[paidCount - 1] ?? 0),
    yearlyRate: contract.yearlyRate,
    instalments,
  };
}

function findStart({ phase, cycle }: Contract, month: Month): Month {
  return phase + cycle * Math.floor((month - phase) / cycle);
}

/** Equal instalments (tabela Price); the last one takes what rounding left. */
function sign({ key, parts, yearlyRate, share }: Contract, bank: Bank, start: Month): Signed {
  const id = toId(`${key}|${start}`);
  const rate = (1 + yearlyRate) ** (1 / 12) - 1;
  const wanted = bank.income * share * (0.7 + 0.6 * createDice(id).next());
  const perCent = rate / (1 - (1 + rate) ** -parts);
  const amount = Math.max(10_000, Math.round(wanted / perCent / 10_000) * 10_000);
  const usual = Math.round(amount * perCent);
  const owedAfter: Cents[] = [];
  const instalments: Cents[] = [];
  let owed = amount;
  for (let part = 1; part <= parts; part += 1) {
    const withInterest = owed + Math.round(owed * rate);
    const cents = part === parts ? withInterest : Math.min(usual, withInterest);
    owed = withInterest - cents;
    instalments.push(cents);
    owedAfter.push(owed);
  }
  return { id, start, amount, instalments, owedAfter };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
