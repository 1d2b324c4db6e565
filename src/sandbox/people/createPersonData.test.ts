import { expect, test, vi } from 'vitest';
import { institutions } from '../../catalog/institutions';
import { findPersona, personas } from '../../catalog/personas';
import { createPersonData } from './createPersonData';
import { createCnpj, createCpf } from './taxIds';
import type { AccountTransaction, PersonData } from './types';

// Two lives of a year and their comparison are much for a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const now = Date.parse('2026-11-24T12:10:43.000Z');
const ana = '11144477735';
const company = '11222333000181';

function read(taxId: string, institutionCode: string, at = now, seed = 'seed'): PersonData {
  return createPersonData({ taxId, institutionCode, seed, now: at });
}

function checking(data: PersonData): AccountTransaction[] {
  return data.accounts.find(({ kind }) => kind === 'checking')?.transactions ?? [];
}

test('the same arguments give the same bytes, another seed another life', () => {
  for (const taxId of [ana, company, createCpf('x')]) {
    expect(JSON.stringify(read(taxId, '901'))).toBe(JSON.stringify(read(taxId, '901')));
    expect(checking(read(taxId, '901', now, 'other'))).not.toEqual(checking(read(taxId, '901')));
  }
});

test.each([
  ['ana', '901'],
  ['ana', '902'],
  ['company', '903'],
  ['freelancer', '902'],
  ['duplicates', '901'],
  ['many', '910'],
])('what happened to %s at %s stays as it was, whenever it is asked for', (id, institutionCode) => {
  const persona = personas.find((known) => known.id === id);
  const taxId = persona?.businessTaxId ?? persona?.personalTaxId ?? '';
  const later = read(taxId, institutionCode, Date.parse('2027-04-03T23:40:00.000Z'));
  const seen = new Map(
    later.accounts.flatMap(({ transactions }) => transactions).map((line) => [line.transactionId, line]),
  );
  const start = later.accounts[0]?.transactions[0]?.date ?? '';
  for (const line of read(taxId, institutionCode).accounts.flatMap(({ transactions }) => transactions)) {
    if (line.date > start) expect(seen.get(line.transactionId)).toEqual(line);
  }
  const bills = later.cards[0]?.closedBills ?? [];
  for (const bill of read(taxId, institutionCode).cards[0]?.closedBills ?? []) {
    const same = bills.find(({ billId }) => billId === bill.billId);
    if (same) expect({ ...same, isPaid: bill.isPaid }).toEqual(bill);
  }
});

test('what an institution has follows its resources', () => {
  for (const { institutionCode, availableResources, kind } of institutions) {
    const data = read(ana, institutionCode);
    expect(data.accounts.length > 0, institutionCode).toBe(availableResources.includes('ACCOUNTS'));
    expect(data.cards.length > 0, institutionCode).toBe(availableResources.includes('CREDIT_CARDS'));
    expect(data.investments.length > 0, institutionCode).toBe(availableResources.includes('INVESTMENTS'));
    if (!availableResources.includes('CREDIT_OPERATIONS')) expect(data.credit).toEqual([]);
    const hasSavings = data.accounts.some((account) => account.kind === 'savings');
    expect(hasSavings, institutionCode).toBe(kind === 'bank' || kind === 'cooperative');
  }
  expect(read(ana, '777').accounts).toHaveLength(2);
});

test('Ana is paid by Loja Exemplo, and both statements say so', () => {
  const received = checking(read(ana, '901')).filter(({ name }) => name === 'SALARIO LOJA EXEMPLO');
  const paid = checking(read(company, '903')).filter(({ name }) => name === 'SALARIO ANA EXEMPLO');
  const short = ({ date, cents }: AccountTransaction) => `${date} ${cents}`;
  expect(received).toHaveLength(12);
  expect(received[0]).toMatchObject({ cents: 520_000, direction: 'CREDITO', type: 'FOLHA_PAGAMENTO' });
  expect(received[0]?.counterparty).toMatchObject({ taxId: company, personType: 'PESSOA_JURIDICA' });
  expect(paid.map(short)).toEqual(received.map(short));
  expect(paid[0]?.counterparty).toMatchObject({ taxId: ana, personType: 'PESSOA_NATURAL' });
});

test('what Ana moves to her other institutions arrives there', () => {
  const sent = checking(read(ana, '901')).filter(({ name }) => name === 'PIX ENVIADO ANA EXEMPLO');
  const arrived = ['902', '903'].flatMap((code) =>
    checking(read(ana, code)).filter(
      ({ counterparty, direction }) => counterparty?.taxId === ana && direction === 'CREDITO',
    ),
  );
  const there = arrived.map(({ dateTime, cents }) => `${dateTime.slice(0, 16)} ${cents}`);
  expect(sent.length).toBeGreaterThanOrEqual(24);
  for (const { dateTime, cents } of sent.filter(({ date }) => date.slice(8) < '20')) {
    expect(there).toContain(`${dateTime.slice(0, 16)} ${cents}`);
  }
});

test('accounts and cards of the contract’s examples keep their ids', () => {
  expect(read(ana, '901').accounts.map(({ accountId }) => accountId)).toEqual(['acc-1', 'acc-2']);
  expect(read(ana, '901').accounts[0]).toMatchObject({
    branchCode: '0001',
    number: '12345678',
    checkDigit: '9',
  });
  expect(read(ana, '902').cards[0]).toMatchObject({
    accountId: 'card-1',
    name: 'Ipê Cartão',
    lastDigits: '4321',
  });
  expect(read(company, '903').cards[0]).toMatchObject({ accountId: 'card-2', name: 'Maré Empresas' });
});

test('lives differ: salaries, clients, a company', () => {
  const has = (taxId: string, code: string, word: RegExp) =>
    checking(read(taxId, code)).filter(({ name }) => word.test(name));
  const freelancer = findPersona('22255588846');
  expect(has(ana, '901', /^SALARIO/)).toHaveLength(12);
  expect(has(freelancer?.personalTaxId ?? '', '902', /SALARIO|PROVENTOS/)).toEqual([]);
  expect(has(freelancer?.personalTaxId ?? '', '902', /DAS S?I?MEI/)).toHaveLength(12);
  expect(has(company, '903', /ARARA/).length).toBeGreaterThan(200);
  expect(has(company, '903', /DAS|FGTS/).length).toBeGreaterThanOrEqual(24);
  const months = new Map<string, number>();
  for (const { date, direction, cents } of checking(read(freelancer?.personalTaxId ?? '', '902'))) {
    const month = date.slice(0, 7);
    if (direction === 'CREDITO') months.set(month, (months.get(month) ?? 0) + cents);
  }
  const whole = [...months.values()].slice(1, -1);
  expect(Math.max(...whole) / Math.min(...whole)).toBeGreaterThan(1.4);
});

test('a CPF or CNPJ that the catalogue doesn’t know has a salary, or sales', () => {
  for (const code of ['901', '902', '904', '912']) {
    const person = read(createCpf(`unknown ${code}`), code);
    expect(person.holder).toMatchObject({ personType: 'PESSOA_NATURAL' });
    const regular = checking(person).filter(
      ({ type, name }) => type === 'FOLHA_PAGAMENTO' || name.includes('INSS'),
    );
    expect(regular.length).toBeGreaterThanOrEqual(12);
    const shop = read(createCnpj(`unknown ${code}`), code);
    expect(shop.holder).toMatchObject({ personType: 'PESSOA_JURIDICA' });
    expect(checking(shop).filter(({ name }) => name.includes('ARARA')).length).toBeGreaterThan(200);
  }
});

test('many accounts: ten institutions with about 500 lines each', () => {
  const counts = (findPersona('67867867821')?.institutions ?? []).map(
    (code) => checking(read('67867867821', code)).length,
  );
  expect(counts).toHaveLength(10);
  for (const count of counts) expect(count).toBeGreaterThan(480);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5000);
});

test('no data: accounts that stand still, and nothing else', () => {
  const data = read('78978978932', '901');
  expect(data.accounts.map(({ kind }) => kind)).toEqual(['checking', 'savings']);
  for (const account of data.accounts)
    expect(account).toMatchObject({ opening: 0, available: 0, transactions: [] });
  expect([data.cards, data.credit, data.investments]).toEqual([[], [], []]);
});

test('duplicates: a pending line is a posted one with another id', () => {
  const lines = checking(read('36936936920', '901'));
  const pending = lines.filter(({ status }) => status === 'TRANSACAO_PROCESSANDO');
  const posted = lines.filter(({ status }) => status === 'TRANSACAO_EFETIVADA');
  expect(pending.length).toBeGreaterThan(40);
  const strip = ({ date, name, cents, dateTime }: AccountTransaction) => ({ date, name, cents, dateTime });
  const twins = pending.filter((line) =>
    posted.some((other) => other.transactionId !== line.transactionId && other.dateTime === line.dateTime),
  );
  for (const line of twins) {
    expect(posted.filter(({ dateTime }) => dateTime === line.dateTime).map(strip)).toEqual([strip(line)]);
  }
  // Only the newest may still be waiting.
  const [first] = pending.filter((line) => !twins.includes(line));
  if (first) expect(now - Date.parse(first.dateTime)).toBeLessThan(86_400_000);
  expect(checking(read(ana, '901')).every(({ status }) => status === 'TRANSACAO_EFETIVADA')).toBe(true);
});
