import { lineKinds } from '../lineNames';
import type { Line } from '../movement';
import type { Cents } from '../types';

/** A posted line. `key` tells it apart in its account for ever. */
export type Posting = { line: Line; at: number; cents: Cents; balanceAfter: Cents; key: string };

/** An account while it is being played: it keeps the postings of the window, and what the balance was before them. */
export type Ledger = {
  balance: Cents;
  opening: Cents;
  postings: Posting[];
  /** When its last line was posted, in the window or not. */
  lastAt: number;
  count: number;
};

export function createLedger(balance: Cents): Ledger {
  return { balance, opening: balance, postings: [], lastAt: 0, count: 0 };
}

/** Posts a line. Lines come in the order of time, and no two of an account share an instant. */
export function post(ledger: Ledger, line: Line, at: number, cents: Cents, windowStart: number): void {
  ledger.balance += lineKinds[line.kind].direction === 'CREDITO' ? cents : -cents;
  ledger.lastAt = at;
  ledger.count += 1;
  if (at < windowStart) ledger.opening = ledger.balance;
  else ledger.postings.push({ line, at, cents, balanceAfter: ledger.balance, key: String(ledger.count) });
}
