import { expect, it } from 'vitest';
import type { PersonData } from '../people/types';
import { listResources } from './listResources';

const bill = {
  billId: 'bill-1',
  billingDate: '2026-11-28',
  dueDate: '2026-12-05',
  total: 25000,
  minimumPayment: 3750,
  isPaid: false,
  transactions: [],
};
const data: PersonData = {
  holder: { name: 'Ana Exemplo', taxId: '11144477735', personType: 'PESSOA_NATURAL' },
  institutionCode: '901',
  accounts: [
    {
      accountId: 'acc-1',
      kind: 'savings',
      branchCode: '0001',
      number: '12345678',
      checkDigit: '9',
      subtype: 'INDIVIDUAL',
      opening: 0,
      available: 451764,
      blocked: 0,
      invested: 0,
      overdraftLimit: 0,
      transactions: [],
    },
  ],
  cards: [
    {
      accountId: 'card-1',
      name: 'Ipê Cartão',
      productType: 'OUTROS',
      network: 'OUTRAS',
      lastDigits: '4821',
      limit: 500000,
      availableLimit: 475000,
      openBill: bill,
      closedBills: [],
    },
  ],
  credit: [
    {
      accountId: 'loan-1',
      kind: 'loans',
      contractNumber: '900123',
      productName: 'Crédito pessoal',
      contractedAt: '2026-01-10',
      amount: 1000000,
      outstanding: 800000,
      yearlyRate: 0.289,
      instalments: [],
    },
  ],
  investments: [
    {
      accountId: 'cdb-1',
      kind: 'bank_fixed_incomes',
      name: 'CDB Aurora 110% CDI',
      issuer: 'Banco Aurora',
      quantity: 2,
      unitPrice: 100000,
      gross: 200000,
      net: 198500,
    },
  ],
};

it('lists what a person may share, each by what tells it apart', () => {
  expect(listResources(data)).toEqual([
    {
      accountId: 'acc-1',
      permission: 'ACCOUNTS_ALL',
      kind: 'savings',
      label: 'Ag. 0001 · 12345678-9',
      cents: 451764,
    },
    { accountId: 'card-1', permission: 'CREDIT_CARDS_ALL', kind: 'card', label: 'Final 4821', cents: 25000 },
    {
      accountId: 'loan-1',
      permission: 'CREDIT_OPERATIONS_ALL',
      kind: 'credit',
      label: 'Crédito pessoal · 900123',
      cents: 800000,
    },
    {
      accountId: 'cdb-1',
      permission: 'INVESTMENTS_ALL',
      kind: 'investment',
      label: 'CDB Aurora 110% CDI',
      cents: 198500,
    },
  ]);
});
