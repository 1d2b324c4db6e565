import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { institutions } from '../../catalog/institutions';
import { personas } from '../../catalog/personas';
import { createPersonData } from './createPersonData';
import { addMonths, toDate, toToday } from './days';
import { lineKinds } from './lineNames';
import { channels } from './lines/channels';
import { createCnpj, createCpf, isValidTaxId } from './taxIds';
import type { AccountTransaction, CardTransaction, Cents, CreditCard, PersonData } from './types';

// A life takes milliseconds, but a run makes forty of them on machines that do other things too.
vi.setConfig({ testTimeout: 60_000 });

const persona = fc.constantFrom(
  ...personas.map(({ businessTaxId, personalTaxId }) => businessTaxId ?? personalTaxId),
);
const stranger = fc
  .tuple(fc.boolean(), fc.nat())
  .map(([isPerson, number]) => (isPerson ? createCpf(`${number}`) : createCnpj(`${number}`)));
const options = fc.record({
  taxId: fc.oneof(persona, stranger),
  institutionCode: fc.constantFrom(...institutions.map(({ institutionCode }) => institutionCode)),
  seed: fc.constantFrom('a', 'b', 'c'),
  now: fc.integer({ min: Date.parse('2025-02-01'), max: Date.parse('2034-12-31') }),
});

/** The same lives for every test of a run, others in the next run. */
const [seed = 0] = fc.sample(fc.integer(), 1);
const created = new Map<string, PersonData>();

/** `findProblems` tells what is wrong with somebody's data, in words; nothing should be. */
function expectNone(findProblems: (data: PersonData, now: number) => string[]): void {
  const check = (option: Parameters<typeof createPersonData>[0]) => {
    const key = JSON.stringify(option);
    const data = created.get(key) ?? createPersonData(option);
    created.set(key, data);
    expect(findProblems(data, option.now)).toEqual([]);
  };
  fc.assert(fc.property(options, check), { numRuns: 40, seed });
}

const signed = ({ direction, cents }: Pick<AccountTransaction, 'direction' | 'cents'>): Cents =>
  direction === 'CREDITO' ? cents : -cents;
const isPosted = ({ status }: AccountTransaction) => status === 'TRANSACAO_EFETIVADA';
const listBills = ({ closedBills, openBill }: CreditCard) => [...closedBills, openBill];
const listLines = ({ accounts, cards }: PersonData): (AccountTransaction | CardTransaction)[] =>
  [...accounts, ...cards.flatMap(listBills)].flatMap(({ transactions }) => transactions as never);
const findChecking = ({ accounts }: PersonData) => accounts.find(({ kind }) => kind === 'checking');

test('accounts: opening and posted lines make the balance, line after line', () => {
  expectNone(({ accounts }) =>
    accounts.flatMap(({ accountId, opening, available, overdraftLimit, transactions }) => {
      let balance = opening;
      const wrong = transactions.filter(isPosted).filter((line) => {
        balance += signed(line);
        return line.balanceAfter !== balance || balance < -overdraftLimit;
      });
      const names = wrong.map(({ date, name }) => `${accountId}: ${date} ${name}`);
      return balance === available ? names : [...names, `${accountId}: ${available} is not ${balance}`];
    }),
  );
});

test('amounts are whole centavos above zero, and ids belong to one thing each', () => {
  expectNone((data) => {
    const { accounts, cards, credit, investments } = data;
    const lines = listLines(data);
    const ids = [
      ...[...accounts, ...cards, ...credit, ...investments].map(({ accountId }) => accountId),
      ...lines.map(({ transactionId }) => transactionId),
      ...cards.flatMap(listBills).map(({ billId }) => billId),
    ];
    const odd = lines.filter(({ cents }) => !Number.isSafeInteger(cents) || cents <= 0);
    return [
      ...odd.map(({ name, cents }) => `${name} ${cents}`),
      ...ids.filter((id, at) => ids.indexOf(id) < at),
    ];
  });
});

test('lines come in the order of time, from the last 12 months, on the day that São Paulo has', () => {
  expectNone((data, now) => {
    const yearAgo = toDate(addMonths(toToday(now), -12));
    const old = data.accounts.flatMap(({ transactions }) =>
      transactions.filter(({ date }) => date <= yearAgo),
    );
    const unordered = data.accounts.flatMap(({ transactions }) =>
      transactions
        .filter(isPosted)
        .filter((line, at, all) => at > 0 && line.dateTime <= (all[at - 1]?.dateTime ?? '')),
    );
    const misdated = listLines(data).filter(({ date, dateTime }) => {
      const at = Date.parse(dateTime);
      return at > now || toDate(toToday(at)) !== date;
    });
    return [...old, ...unordered, ...misdated].map(({ dateTime, name }) => `${dateTime} ${name}`);
  });
});

test('cards: bills are the sum of their lines, paid ones stand in the account, the limit is never passed', () => {
  expectNone((data) =>
    data.cards.flatMap((card) => {
      const { openBill, closedBills, limit, availableLimit } = card;
      const checking = findChecking(data);
      const wrongSums = listBills(card).filter(
        (bill) =>
          bill.total < 0 || bill.transactions.reduce((rest, line) => rest + signed(line), bill.total) !== 0,
      );
      const late = listBills(card).filter((bill) =>
        bill.transactions.some(
          ({ date }) =>
            date >= bill.billingDate ||
            date < toDate(addMonths(Date.parse(bill.billingDate) / 86_400_000, -1)),
        ),
      );
      const unsettled = closedBills.filter(({ isPaid, total, dueDate }) => {
        const isPayment = ({ name, cents, date }: AccountTransaction) =>
          name.includes('FATURA') && cents === total && date >= dueDate;
        return checking && checking.transactions.some(isPayment) !== isPaid;
      });
      const owed = closedBills.reduce((sum, { isPaid, total }) => sum + (isPaid ? 0 : total), openBill.total);
      return [
        ...wrongSums.map(({ billingDate }) => `sum of ${billingDate}`),
        ...late.map(({ billingDate }) => `lines of ${billingDate}`),
        ...unsettled.map(({ billingDate }) => `payment of ${billingDate}`),
        ...(availableLimit === limit - owed && availableLimit >= 0 ? [] : [`limit ${availableLimit}`]),
      ];
    }),
  );
});

test('cards: a purchase in parts goes on in the next bill', () => {
  expectNone(({ cards }) =>
    cards.flatMap(({ closedBills }) =>
      closedBills.slice(0, -1).flatMap(({ transactions }, index) =>
        transactions
          .filter(({ name, instalment, date, cents }) => {
            if (!instalment || instalment.number === instalment.of) return false;
            const next = { ...instalment, number: instalment.number + 1 };
            return !closedBills[index + 1]?.transactions.some(
              (line) =>
                line.name.slice(0, -6) === name.slice(0, -6) &&
                line.date.slice(8) === date.slice(8) &&
                JSON.stringify(line.instalment) === JSON.stringify(next) &&
                Math.abs(line.cents - cents) < instalment.of,
            );
          })
          .map(({ name, date }) => `${name} of ${date}`),
      ),
    ),
  );
});

test('credit: what is owed falls with what is paid, and the year’s instalments stand in the account', () => {
  expectNone((data, now) => {
    const today = toDate(toToday(now));
    const yearAgo = toDate(addMonths(toToday(now), -12));
    const checking = findChecking(data);
    return data.credit.flatMap(({ productName, contractedAt, amount, outstanding, instalments }) => {
      const paysInterest = instalments.reduce((sum, { cents }) => sum + cents, 0) > amount;
      const isOver = instalments.every(({ isPaid }) => isPaid);
      const holds =
        contractedAt <= today && paysInterest && outstanding <= amount && (outstanding === 0) === isOver;
      const unsettled = instalments.filter(({ dueDate, cents, isPaid }) => {
        const stands = checking?.transactions.some((line) => line.date === dueDate && line.cents === cents);
        return dueDate > yearAgo && stands !== isPaid;
      });
      return [
        ...(holds ? [] : [productName]),
        ...unsettled.map(({ number }) => `${productName} no. ${number}`),
      ];
    });
  });
});

test('investments are worth their units, and taxes never take more than that', () => {
  expectNone(({ investments }, now) =>
    investments
      .filter(({ gross, net, quantity, unitPrice, dueDate = '9999' }) => {
        const isWorth = gross === Math.round(quantity * unitPrice) && net <= gross && net > gross * 0.75;
        return !isWorth || dueDate <= toDate(toToday(now));
      })
      .map(({ name }) => name),
  );
});

test('nobody’s balance runs away: not above what comes in during a year', () => {
  expectNone(({ accounts }) => {
    const earned = (accounts[0]?.transactions ?? [])
      .filter((line) => isPosted(line) && line.direction === 'CREDITO')
      .reduce((sum, { cents }) => sum + cents, 0);
    return accounts
      .filter(({ available, invested, transactions }) => {
        const highest = Math.max(
          ...transactions.map(({ balanceAfter }) => balanceAfter),
          available + invested,
        );
        return highest > earned || invested < 0;
      })
      .map(({ kind, available }) => `${kind} ${available} of ${earned}`);
  });
});

test('counterparties have valid tax ids of their kind', () => {
  expectNone(({ accounts }) =>
    accounts
      .flatMap(({ transactions }) => transactions.flatMap(({ counterparty }) => counterparty ?? []))
      .filter(({ taxId, personType }) => {
        return !isValidTaxId(taxId) || taxId.length !== (personType === 'PESSOA_NATURAL' ? 11 : 14);
      })
      .map(({ taxId }) => taxId),
  );
});

test('every name on a statement is one of the known patterns', () => {
  const escape = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const patterns = Object.values(lineKinds).flatMap(({ channels: ways, payees }) =>
    [...ways, 'creditCard' as const, 'tedSent' as const].flatMap((way) =>
      channels[way].templates.flatMap((template) =>
        payees.map((payee) => escape(template.replace('{payee}', payee))),
      ),
    ),
  );
  const filled = patterns.map((text) => text.replace(/\{n\}/g, '\\d+').replace(/\{\w+\}/g, '[A-Z ]+'));
  const known = new RegExp(`^(${[...new Set(filled)].join('|')})( \\d{2,3}/\\d{2,3})?$`);
  const fine = new Set<string>();
  expectNone((data) => {
    const names = new Set(listLines(data).map(({ name }) => name));
    const odd = [...names].filter((name) => !fine.has(name) && !known.test(name));
    for (const name of names) if (!odd.includes(name)) fine.add(name);
    return odd;
  });
});
