import fc from 'fast-check';
import { expect, test } from 'vitest';
import { institutions } from '../../catalog/institutions';
import { personas } from '../../catalog/personas';
import { propertyRun } from '../fixtures/propertyRun';
import { createPersonData } from '../people/createPersonData';
import type {
  AccountTransaction,
  BankAccount,
  CardBill,
  CreditCard,
  CreditOperation,
  Direction,
  Investment,
} from '../people/types';

const day = 86_400_000;

/** Anybody, anywhere: personas and strangers, banks of the catalogue and codes that nobody has. */
const anybody = fc.record({
  taxId: fc.oneof(
    fc.constantFrom(...personas.map(({ personalTaxId, businessTaxId }) => businessTaxId ?? personalTaxId)),
    fc.stringMatching(/^\d{11}$/),
    fc.stringMatching(/^\d{14}$/),
  ),
  institutionCode: fc.oneof(
    { arbitrary: fc.constantFrom(...institutions.map((one) => one.institutionCode)), weight: 8 },
    fc.stringMatching(/^\d{3}$/),
  ),
  seed: fc.oneof(fc.constant('klavi'), fc.string({ minLength: 1, maxLength: 8 })),
  // The lives of these people begin in January 2024.
  now: fc.integer({ min: Date.UTC(2025, 1, 1), max: Date.UTC(2029, 0, 1) }),
});

test('the books balance, whoever they are of', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anybody, (who) => {
      const { accounts, cards, credit, investments } = createPersonData(who);
      for (const account of accounts) checkAccount(account, who.now);
      for (const card of cards) checkCard(card);
      for (const operation of credit) checkCredit(operation, who.now);
      for (const investment of investments) checkInvestment(investment);
    }),
    propertyRun(20),
  );
});

test('who asks twice hears the same, and the past stays what it was', { timeout: 60_000 }, () => {
  const later = fc.integer({ min: 0, max: 200 * day });
  fc.assert(
    fc.property(anybody, later, (who, passed) => {
      const first = createPersonData(who);
      expect(JSON.stringify(createPersonData({ ...who }))).toBe(JSON.stringify(first));
      const then = createPersonData({ ...who, now: who.now + passed });
      expect(then.holder).toEqual(first.holder);
      for (const account of then.accounts) {
        const before = first.accounts.find(({ accountId }) => accountId === account.accountId);
        checkPast(account, before as BankAccount, who.now);
      }
    }),
    propertyRun(8),
  );
});

/** Opening and posted lines come to the balance, line by line. */
function checkAccount(account: BankAccount, now: number): void {
  let balance = account.opening;
  for (const line of posted(account)) {
    expect(line.cents).toBeGreaterThan(0);
    balance += signed(line);
    expect(line.balanceAfter).toBe(balance);
  }
  expect(account.available).toBe(balance);
  expect(Number.isInteger(balance)).toBe(true);
  const times = account.transactions.map(({ dateTime }) => dateTime);
  expect(times).toEqual([...times].sort());
  const ids = account.transactions.map(({ transactionId }) => transactionId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(times.filter((time) => Date.parse(time) > now || Date.parse(time) < now - 368 * day)).toEqual([]);
}

/** Bills come to their lines, and the limit to what isn't owed. */
function checkCard({ openBill, closedBills, limit, availableLimit }: CreditCard): void {
  for (const bill of [...closedBills, openBill]) {
    expect(bill.total).toBe(owed(bill));
    expect(bill.minimumPayment).toBeLessThanOrEqual(Math.max(bill.total, 0));
    expect(bill.dueDate > bill.billingDate).toBe(true);
  }
  const unpaid = closedBills.filter(({ isPaid }) => !isPaid).map(({ total }) => total);
  expect(availableLimit).toBe(Math.max(0, limit - openBill.total - sum(unpaid)));
  const dates = closedBills.map(({ billingDate }) => billingDate);
  expect(dates).toEqual([...dates].sort());
}

/** What is still owed is what hasn't been paid, and nothing is paid before its day. */
function checkCredit({ instalments, outstanding, amount }: CreditOperation, now: number): void {
  const today = new Date(now - 3 * 3_600_000).toISOString().slice(0, 10);
  const open = instalments.filter(({ isPaid }) => !isPaid);
  expect(outstanding > 0).toBe(open.length > 0);
  expect(outstanding).toBeLessThanOrEqual(Math.max(amount, sum(open.map(({ cents }) => cents))));
  expect(instalments.filter(({ isPaid, dueDate }) => isPaid && dueDate > today)).toEqual([]);
  expect(instalments.map(({ number }) => number)).toEqual(instalments.map((_, index) => index + 1));
}

function checkInvestment({ quantity, unitPrice, gross, net }: Investment): void {
  expect(gross).toBe(Math.round(quantity * unitPrice));
  expect(net).toBeLessThanOrEqual(gross);
}

/** A window that has moved on still shows the same lines of what was past already. */
function checkPast(account: BankAccount, before: BankAccount, now: number): void {
  const shared = posted(account).filter(({ dateTime }) => Date.parse(dateTime) <= now);
  const start = shared[0]?.dateTime;
  if (start === undefined) return;
  expect(shared).toEqual(posted(before).filter(({ dateTime }: AccountTransaction) => dateTime >= start));
}

function posted({ transactions }: BankAccount): AccountTransaction[] {
  return transactions.filter(({ status }) => status === 'TRANSACAO_EFETIVADA');
}

function signed({ direction, cents }: { direction: Direction; cents: number }): number {
  return direction === 'CREDITO' ? cents : -cents;
}

/** What a bill comes to: purchases and fees, less refunds. */
function owed({ transactions }: CardBill): number {
  return 0 - sum(transactions.map(signed));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
