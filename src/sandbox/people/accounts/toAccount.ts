import { institutions } from '../../../catalog/institutions';
import type { Bank } from '../createBank';
import { createDice, toId } from '../createDice';
import type { Life } from '../createLife';
import { toDate, toToday } from '../days';
import { toCheckDigit, type AccountIdentity } from '../identify';
import { lineKinds } from '../lineNames';
import { channels } from '../lines/channels';
import { writeName, type Line } from '../movement';
import { createCnpj, createCpf } from '../taxIds';
import type { AccountTransaction, BankAccount, Cents, Counterparty } from '../types';
import type { Ledger, Posting } from './createLedger';

/** A played account as the institution gives it out. */
export function toAccount(
  ledger: Ledger,
  kind: BankAccount['kind'],
  identity: AccountIdentity,
  life: Life,
  bank: Bank,
  extra: { overdraftLimit: Cents; invested: Cents },
): BankAccount {
  const write = ({ line, at, cents, balanceAfter, key }: Posting): AccountTransaction => {
    const counterparty = findCounterparty(line, life, bank);
    return {
      transactionId: toId(`${bank.root}|${kind}|${key}`),
      date: toDate(toToday(at)),
      dateTime: new Date(at).toISOString(),
      name: writeName(line, bank.habit),
      type: channels[line.channel].type,
      direction: lineKinds[line.kind].direction,
      cents,
      status: 'TRANSACAO_EFETIVADA',
      balanceAfter,
      ...(counterparty && { counterparty }),
    };
  };
  return {
    ...identity,
    kind,
    opening: ledger.opening,
    available: ledger.balance,
    blocked: 0,
    ...extra,
    transactions: ledger.postings.map(write),
  };
}

/** Statements name the other side where money goes straight from account to account. */
const named = new Set(['pixSent', 'pixReceived', 'pixQr', 'tedSent', 'tedReceived', 'payroll', 'thirteenth']);
const codes = institutions
  .filter(({ availableResources }) => availableResources.includes('ACCOUNTS'))
  .map(({ institutionCode }) => institutionCode);

function findCounterparty(line: Line, life: Life, bank: Bank): Counterparty | undefined {
  const { party } = line;
  if (!party || !named.has(line.channel)) return undefined;
  const isPerson = party === 'self' ? life.personType === 'PESSOA_NATURAL' : party === 'person';
  const taxId = line.taxId ?? (isPerson ? createCpf(line.who) : createCnpj(line.who));
  const dice = createDice(`${taxId}|account`);
  const elsewhere = party === 'self' ? codes.filter((code) => code !== bank.institutionCode) : codes;
  const number = String(dice.whole(1_000_000, 99_999_999));
  return {
    taxId,
    personType: isPerson ? 'PESSOA_NATURAL' : 'PESSOA_JURIDICA',
    compeCode: dice.pick(elsewhere),
    branchCode: String(dice.whole(1, 420)).padStart(4, '0'),
    number,
    checkDigit: toCheckDigit(number),
  };
}
