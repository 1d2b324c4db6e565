import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isJsonObject } from '../../../../contract/isJsonObject';
import { readContract } from '../../../../contract/readContract';
import type { JsonObject } from '../../../../contract/types';
import { createSchemaCheck } from '../../../schemaCheck';
import { buildAnalytics, type AnalyticsReport } from './buildAnalytics';

const readYaml = (name: string) =>
  readContract(name, parse(readFileSync(`openapi/${name}.yaml`, 'utf8')) as JsonObject);
const klaas = readYaml('klaas');
const klaviKi = readYaml('klavi-ki');
const checkKlaas = createSchemaCheck(klaas.$defs);
const checkKlaviKi = createSchemaCheck(klaviKi.$defs);

const request = klaas.operations.find(({ id }) => id === 'requestAnalytics')?.requestBody?.content[0];
const examples = request?.examples ?? [];

function build(userdata: JsonObject) {
  return buildAnalytics(userdata, {
    requestId: 'req-9f21c0',
    createdAt: '2026-11-24T12:10:43.253Z',
    productReportId: () => 'c9961605-a04d-51a1-a6e4-f753a5af90e2',
  });
}

function findProblems({ webhook, body }: AnalyticsReport): unknown[] {
  const schema = klaas.webhooks.find(({ id }) => id === webhook)?.requestBody?.content[0]?.schema;
  return schema ? checkKlaas(schema, body) : ['no such webhook'];
}

const money = (amount: string) => ({ amount, currency: 'BRL' });
const account: JsonObject = {
  accountId: 'acc-1',
  brandName: 'Banco Aurora',
  compeCode: '901',
  companyCnpj: '99901000000120',
  branchCode: '0001',
  number: '12345678',
  checkDigit: '9',
  type: 'CONTA_DEPOSITO_A_VISTA',
  balances: {
    availableAmount: money('100.00'),
    blockedAmount: money('0.00'),
    automaticallyInvestedAmount: money('0.00'),
  },
  transactions: [
    {
      transactionId: 't-3',
      transactionDate: '2026-11-06',
      creditDebitType: 'DEBITO',
      transactionName: 'FARMACIA EXEMPLO',
      type: 'CARTAO',
      transactionAmount: money('10.0050'),
      completedAuthorisedPaymentType: 'TRANSACAO_PROCESSANDO',
    },
    {
      transactionId: 't-2',
      transactionDate: '2026-11-05',
      creditDebitType: 'DEBITO',
      transactionName: 'SUPERMERCADO EXEMPLO',
      type: 'CARTAO',
      transactionAmount: money('150.2500'),
      completedAuthorisedPaymentType: 'TRANSACAO_EFETIVADA',
    },
    {
      transactionId: 't-1',
      transactionDate: '2026-11-05',
      creditDebitType: 'CREDITO',
      transactionName: 'SALARIO LOJA EXEMPLO',
      type: 'PIX',
      transactionAmount: money('200.00'),
    },
  ],
};
const card: JsonObject = {
  creditCardsAccountId: 'card-1',
  brandName: 'Ipê Digital',
  name: 'Ipê Cartão',
  limits: [
    { creditLineLimitType: 'LIMITE_CREDITO_MODALIDADE_OPERACAO', limitAmount: money('100.00') },
    {
      creditLineLimitType: 'LIMITE_CREDITO_TOTAL',
      limitAmount: money('5000.00'),
      availableAmount: money('4000.00'),
    },
  ],
  paymentMethod: [{ identificationNumber: '4821', isMultipleCreditCard: false }],
  bills: [
    {
      billId: 'bill-1',
      dueDate: '2026-11-05',
      billTotalAmount: money('60.10'),
      billMinimumAmount: money('9.00'),
      payments: [{ amount: money('60.10') }],
    },
  ],
  transactions: [
    { transactionId: 'c-1', billId: 'bill-1', creditDebitType: 'DEBITO', amount: money('60.10') },
    { transactionId: 'c-2', creditDebitType: 'DEBITO', amount: money('47.90') },
    { transactionId: 'c-3', creditDebitType: 'CREDITO', amount: money('7.90') },
  ],
};

it.each(examples)('makes reports of the example $name', ({ value }) => {
  const reports = isJsonObject(value) ? build(value) : [];
  expect(reports.map(({ productName }) => productName)).toEqual([
    'pf_checking_account',
    'pf_categorized_checking_l3',
  ]);
  expect(reports.flatMap(findProblems)).toEqual([]);
});

it.each<[string, JsonObject, string[]]>([
  ['nothing', {}, []],
  ['accounts', { accounts: [account] }, ['pf_checking_account', 'pf_categorized_checking_l3']],
  ['savings', { accounts: [{ ...account, type: 'CONTA_POUPANCA' }] }, ['pf_savings_account']],
  ['cards', { creditCardsAccounts: [card] }, ['pf_credit_card']],
  ['a company', { creditCardsAccounts: [card], cnpjNumber: '11222333000181' }, ['pj_credit_card']],
])('makes of %s', (_, userdata, expected) => {
  expect(build(userdata).map(({ productName }) => productName)).toEqual(expected);
});

it.each([
  ['nobody', {}, { enquiryCpf: '' }],
  ['klavi’s own name', { personalTaxId: '11144477735' }, { enquiryCpf: '11144477735' }],
  ['a register of people', { registration: [{ cpfNumber: '11144477735' }] }, { enquiryCpf: '11144477735' }],
  [
    'a register of companies',
    { registration: { cnpjNumber: '11222333000181' } },
    { enquiryCnpj: '11222333000181' },
  ],
])('finds the holder: %s', (_, others, expected) => {
  const [report] = build({ accounts: [account], ...others });
  expect(report?.body).toMatchObject(expected);
  expect(report && findProblems(report)).toEqual([]);
});

it('tells lines oldest first, with the balance counted back from the available amount', () => {
  const [plain, categorised] = build({ accounts: [account] });
  expect(plain?.body.checkingAccounts).toMatchObject([
    {
      bacenName: 'BANCO AURORA S.A.',
      transactionDetails: [
        { transactionId: 't-1', postTransactionBalance: '250.2500' },
        { transactionId: 't-2', postTransactionBalance: '100.0000' },
        { transactionId: 't-3' },
      ],
    },
  ]);
  expect(JSON.stringify(plain?.body)).not.toContain('category');
  expect(categorised?.body.checkingAccounts).toMatchObject([
    {
      transactionDetails: [
        { category: 'Renda', thirdCategory: 'Salário', fAll: 1, settlementType: 'PIX' },
        {},
        {},
      ],
    },
  ]);
  const schema = (name: string) =>
    klaviKi.webhooks.find(({ id }) => id === name)?.requestBody?.content[0]?.schema ?? {};
  expect(checkKlaviKi(schema('pf_checking_account'), plain?.body)).toEqual([]);
  expect(checkKlaviKi(schema('pf_categorized_checking_l3'), categorised?.body)).toEqual([]);
});

it('tells a card by its bills', () => {
  const [report] = build({ creditCardsAccounts: [card] });
  expect(report?.provisional).toBe(true);
  expect(report?.body.creditCards).toMatchObject([
    {
      name: 'Ipê Cartão',
      paymentMethods: [{ identificationNumber: '4821' }],
      limits: { limitAmount: money('5000.00'), availableAmount: money('4000.00') },
      openStatement: {
        billTotalAmount: money('40.0000'),
        transactionDetails: [{ transactionId: 'c-2' }, { transactionId: 'c-3' }],
      },
      closedStatements: [{ billId: 'bill-1', isPaid: true, transactionDetails: [{ transactionId: 'c-1' }] }],
    },
  ]);
});

describe('whatever arrives', () => {
  const anyMoney = fc.record({
    amount: fc
      .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.stringMatching(/^\d{2,4}$/))
      .map((parts) => parts.join('.')),
    currency: fc.constant('BRL'),
  });
  const anyLine = fc.record(
    {
      transactionId: fc.string(),
      transactionDate: fc.constantFrom('2026-11-05', '2026-11-06', '2025-12-31'),
      creditDebitType: fc.constantFrom('CREDITO', 'DEBITO'),
      transactionName: fc.string(),
      type: fc.string(),
      transactionAmount: anyMoney,
      completedAuthorisedPaymentType: fc.constantFrom('TRANSACAO_EFETIVADA', 'TRANSACAO_PROCESSANDO'),
      partieCnpjCpf: fc.string(),
    },
    { requiredKeys: [] },
  );
  const anyAccount = fc.record(
    {
      accountId: fc.string(),
      brandName: fc.string(),
      compeCode: fc.constantFrom('901', '', 'x'),
      type: fc.constantFrom('CONTA_DEPOSITO_A_VISTA', 'CONTA_POUPANCA', ''),
      balances: fc.record({ availableAmount: anyMoney, blockedAmount: anyMoney }, { requiredKeys: [] }),
      transactions: fc.array(anyLine),
    },
    { requiredKeys: [] },
  );
  const anyJson = fc.jsonValue();
  const anyCard = fc.record(
    {
      limits: fc.oneof(anyJson, fc.array(fc.record({ limitAmount: anyMoney }))),
      bills: fc.oneof(
        anyJson,
        fc.array(fc.record({ billId: fc.constantFrom('a', 'b'), billTotalAmount: anyMoney })),
      ),
      transactions: fc.oneof(
        anyJson,
        fc.array(
          fc.record({
            billId: fc.constantFrom('a', 'c'),
            creditDebitType: fc.constantFrom('CREDITO', 'DEBITO'),
            amount: anyMoney,
          }),
        ),
      ),
      paymentMethod: anyJson,
    },
    { requiredKeys: [] },
  );
  const anyUserdata = fc.record(
    {
      accounts: fc.array(anyAccount),
      creditCardsAccounts: fc.array(anyCard),
      loans: anyJson,
      cpfNumber: anyJson,
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<JsonObject>;

  const toParts = (amount: string) => {
    const [whole = '', part = ''] = amount.replace('-', '').split('.');
    return BigInt(whole + part.padEnd(4, '0')) * (amount.startsWith('-') ? -1n : 1n);
  };

  type Line = {
    creditDebitType?: string;
    transactionAmount?: { amount: string };
    postTransactionBalance?: string;
  };
  const changeOf = ({ creditDebitType, transactionAmount }: Line) => {
    const amount = creditDebitType && transactionAmount ? toParts(transactionAmount.amount) : 0n;
    return creditDebitType === 'CREDITO' ? amount : -amount;
  };

  it('is told by the contract', () => {
    fc.assert(
      fc.property(anyUserdata, (userdata) => {
        fc.pre(request?.schema !== undefined && checkKlaas(request.schema, userdata).length === 0);
        expect(build(userdata).flatMap(findProblems)).toEqual([]);
      }),
    );
  });

  it('adds up', () => {
    fc.assert(
      fc.property(anyUserdata, (userdata) => {
        for (const { body } of build(userdata)) {
          const accounts = (body.checkingAccounts ?? body.savingsAccounts ?? []) as unknown as {
            balances: { availableAmount?: { amount: string } };
            transactionDetails: Line[];
          }[];
          for (const { balances, transactionDetails } of accounts) {
            const posted = transactionDetails.filter((line) => line.postTransactionBalance !== undefined);
            const first = posted[0];
            if (!first || !balances.availableAmount) continue;
            const opening = toParts(first.postTransactionBalance ?? '') - changeOf(first);
            const closing = posted.reduce((sum, line) => sum + changeOf(line), opening);
            expect(closing).toBe(toParts(balances.availableAmount.amount));
          }
          const cards = (body.creditCards ?? []) as unknown as {
            openStatement: { billTotalAmount: { amount: string }; transactionDetails: Line[] };
          }[];
          for (const { openStatement } of cards) {
            const total = openStatement.transactionDetails.reduce((sum, line) => sum - changeOf(line), 0n);
            expect(toParts(openStatement.billTotalAmount.amount)).toBe(total);
          }
        }
      }),
    );
  });
});
