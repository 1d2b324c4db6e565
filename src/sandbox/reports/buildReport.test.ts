import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { personas } from '../../catalog/personas';
import { readContract } from '../../contract/readContract';
import type { JsonObject } from '../../contract/types';
import { createPersonData } from '../people/createPersonData';
import { reportSuffixes } from '../routes/klaviKi/checkReports';
import { createSchemaCheck } from '../schemaCheck';
import { buildReport, type ReportSource, type ReportSpec } from './buildReport';

const contract = readContract('klavi-ki', parse(readFileSync('openapi/klavi-ki.yaml', 'utf8')) as JsonObject);
const check = createSchemaCheck(contract.$defs);
const groups = ['ACCOUNTS_ALL', 'CREDIT_CARDS_ALL', 'CREDIT_OPERATIONS_ALL', 'INVESTMENTS_ALL'];
const createdAt = '2026-11-24T12:10:43.253Z';
const ana = '11144477735';
const shop = '11222333000181';

const aurora: ReportSource = {
  consentId: '7a1d3a54-0f25-4a3c-8c0e-8b1b2f9f6d10',
  linkId: '0b0f6f2c-6a8d-4c55-9a0e-0d6a4b1c7e21',
  institutionCode: '901',
  permissionsGranted: groups,
};
const ipe: ReportSource = {
  ...aurora,
  consentId: 'c4e0b5a8-93d1-4f7e-8a36-51f0d2b7e904',
  institutionCode: '902',
};

function createSpec(productName: string, changes: Partial<ReportSpec> = {}): ReportSpec {
  return {
    productName,
    requestId: 'req-9f21c0',
    productReportId: 'c9961605-a04d-51a1-a6e4-f753a5af90e2',
    createdAt,
    level: 'institution',
    taxId: productName.startsWith('pj_') ? shop : ana,
    consents: [aurora],
    externalInfo: { customerId: 'c-1029' },
    ...changes,
  };
}

function build(productName: string, changes?: Partial<ReportSpec>) {
  return buildReport(createSpec(productName, changes), { seed: 'klavi' });
}

function findProblems(productName: string, body: JsonObject) {
  const schema = contract.webhooks.find(({ id }) => id === productName)?.requestBody?.content[0]?.schema;
  return schema ? check(schema, body) : [`no webhook is called ${productName}`];
}

type Money = { amount: string };
type Line = { creditDebitType: string; transactionAmount: Money };
type Account = {
  balances: { availableAmount: Money };
  transactionDetails: (Line & {
    postTransactionBalance: string;
    completedAuthorisedPaymentType: string;
    type: string;
    settlementType?: string;
    category?: string;
    thirdCategory?: string;
    fAll?: number;
  })[];
};
type Bill = { billTotalAmount: Money; transactionDetails: Line[] };
type Card = { openStatement: Bill; closedStatements: Bill[] };

const toCents = ({ amount }: Money) => Math.round(Number(amount) * 100);
const toChange = ({ creditDebitType, transactionAmount }: Line) =>
  (creditDebitType === 'CREDITO' ? 1 : -1) * toCents(transactionAmount);
const accountsOf = (body: JsonObject) => body.checkingAccounts as unknown as Account[];
const cardsOf = (body: JsonObject) => body.creditCards as unknown as Card[];
const data = createPersonData({
  taxId: ana,
  institutionCode: '901',
  seed: 'klavi',
  now: Date.parse(createdAt),
});

describe.each(['pf', 'pj'])('%s', (prefix) => {
  describe.each(['institution', 'user'] as const)('%s level', (level) => {
    const consents = level === 'user' ? [aurora, ipe] : [aurora];

    it.each(reportSuffixes)('%s keeps to the contract', (suffix) => {
      const name = `${prefix}_${suffix}`;
      const { body } = build(name, { level, consents });
      expect(findProblems(name, body)).toEqual([]);
      expect(body).toMatchObject({ code: 200, message: 'ok', productReportTime: '2026-11-24T12:10:43' });
    });

    it.each(reportSuffixes)('%s tells nothing that was not granted', (suffix) => {
      const name = `${prefix}_${suffix}`;
      const refused = consents.map((consent) => ({ ...consent, permissionsGranted: ['REGISTRATION_ALL'] }));
      const { body } = build(name, { level, consents: refused });
      expect(findProblems(name, body)).toEqual([]);
      expect(JSON.stringify(body.links)).toContain('{"permissionsGranted":false,"accountIds":[]}');
      expect(JSON.stringify(body)).not.toContain('brandName');
    });
  });
});

it('gives the same bytes for the same report, and others for another seed', () => {
  const spec = createSpec('pf_categorized_checking_l3');
  const bytes = (seed: string) => JSON.stringify(buildReport(spec, { seed }).body);
  expect(bytes('klavi')).toBe(bytes('klavi'));
  expect(bytes('klavi')).not.toBe(bytes('other'));
});

it('says that data without published fields is an illustration', () => {
  const named = reportSuffixes.filter((suffix) => !build(`pf_${suffix}`).provisional);
  expect(named).toEqual([
    'checking_account',
    'savings_account',
    'credit_card',
    'categorized_checking_l2',
    'categorized_checking_l3',
    'categorized_savings_l2',
    'categorized_savings_l3',
    'categorized_creditcard_l2',
    'categorized_creditcard_l3',
  ]);
  expect(build('pf_balance').body.pf_balance).toMatchObject({
    provisional: 'Campos ilustrativos: a klavi ainda não os publicou.',
    items: [
      { brandName: 'Banco Aurora', companyCnpj: '99901000000120', type: 'CONTA_DEPOSITO_A_VISTA' },
      { type: 'CONTA_POUPANCA' },
    ],
  });
});

it('refuses a name that is no product', () => {
  expect(() => build('pf_constructor')).toThrow('No report is called "pf_constructor"');
});

describe.each(personas)('the books of $id', ({ personalTaxId, businessTaxId, institutions }) => {
  const prefix = businessTaxId ? 'pj' : 'pf';
  const changes = {
    taxId: businessTaxId ?? personalTaxId,
    level: 'user' as const,
    consents: institutions.map((institutionCode) => ({ ...aurora, institutionCode })),
  };

  it('have posted lines that lead to the available amount', () => {
    const accounts = accountsOf(build(`${prefix}_checking_account`, changes).body);
    expect(accounts.length).toBeGreaterThan(0);
    for (const { balances, transactionDetails } of accounts) {
      const posted = transactionDetails.filter(
        (line) => line.completedAuthorisedPaymentType === 'TRANSACAO_EFETIVADA',
      );
      const after = posted.map((line) => toCents({ amount: line.postTransactionBalance }));
      const changed = posted.slice(1).map(toChange);
      expect(changed).toEqual(after.slice(1).map((cents, index) => cents - (after[index] ?? 0)));
      if (posted.length > 0) expect(after.at(-1)).toBe(toCents(balances.availableAmount));
    }
  });

  it('have bills that are the sum of their lines', () => {
    const cards = cardsOf(build(`${prefix}_credit_card`, changes).body);
    const bills = cards.flatMap(({ openStatement, closedStatements }) => [
      openStatement,
      ...closedStatements,
    ]);
    const total = ({ transactionDetails }: Bill) =>
      transactionDetails.reduce((sum, line) => sum - toChange(line), 0);
    expect(bills.map(total)).toEqual(bills.map(({ billTotalAmount }) => toCents(billTotalAmount)));
  });
});

it('tells a year of Ana’s account and card', () => {
  expect(accountsOf(build('pf_checking_account').body)[0]?.transactionDetails.length).toBeGreaterThan(100);
  expect(cardsOf(build('pf_credit_card').body)[0]?.closedStatements.length).toBeGreaterThan(10);
});

it('adds two or three levels of category, and counts names with three', () => {
  const [plain, two, three] = ['checking_account', 'categorized_checking_l2', 'categorized_checking_l3'].map(
    (suffix) => accountsOf(build(`pf_${suffix}`).body)[0]?.transactionDetails[0],
  );
  expect(plain?.category).toBeUndefined();
  expect(two?.category).toEqual(expect.any(String));
  expect(two?.thirdCategory).toBeUndefined();
  expect(three?.thirdCategory).toEqual(expect.any(String));
  expect(three?.fAll).toBeGreaterThan(0);
});

it('names a settlement type with three levels, for Pix alone', () => {
  const lines = accountsOf(build('pf_categorized_checking_l3').body)[0]?.transactionDetails ?? [];
  const types = lines.map(({ type, settlementType }) => `${type === 'PIX'} ${settlementType}`);
  expect([...new Set(types)].sort()).toEqual(['false undefined', 'true PIX']);
});

it('keeps to the accounts that the consent names', () => {
  const ids = data.accounts.filter(({ kind }) => kind === 'checking').map(({ accountId }) => accountId);
  const none = build('pf_checking_account', { consents: [{ ...aurora, accountIds: ['another'] }] }).body;
  expect(none.checkingAccounts).toEqual([]);
  const some = build('pf_checking_account', { consents: [{ ...aurora, accountIds: ids.slice(0, 1) }] }).body;
  expect(some.checkingAccounts).toHaveLength(1);
  expect(some.links).toMatchObject([
    {
      consents: [
        { permissions: { ACCOUNTS_ALL: { permissionsGranted: true, accountIds: ids.slice(0, 1) } } },
      ],
    },
  ]);
});

it('groups consents by link and institution, and tells an account once', () => {
  const again = { ...aurora, consentId: '11111111-0f25-4a3c-8c0e-8b1b2f9f6d10' };
  const { body } = build('pf_checking_account', { level: 'user', consents: [aurora, ipe, again] });
  expect(body.links).toMatchObject([
    { institutionCode: '901', consents: [{ consentId: aurora.consentId }, { consentId: again.consentId }] },
    { institutionCode: '902', consents: [{ consentId: ipe.consentId }] },
  ]);
  const twice = build('pf_checking_account', { level: 'user', consents: [aurora, ipe] }).body;
  expect(body.checkingAccounts).toEqual(twice.checkingAccounts);
});

it('takes a finer group as granted', () => {
  const consents = [{ ...aurora, permissionsGranted: ['CREDIT_OPERATIONS_LOANS'] }];
  const permissionsOf = (name: string) => JSON.stringify(build(name, { consents }).body.links);
  expect(permissionsOf('pf_loans')).toContain('"CREDIT_OPERATIONS_LOANS":{"permissionsGranted":true');
  expect(permissionsOf('pf_financing')).toContain('"CREDIT_OPERATIONS_ALL":{"permissionsGranted":false');
});

describe('a partial report', () => {
  it('misses the last institution', () => {
    const { body } = build('pf_checking_account', { level: 'user', consents: [aurora, ipe], partial: true });
    expect(findProblems('pf_checking_account', body)).toEqual([]);
    expect(body).toMatchObject({ code: 204, message: 'Some data is unavailable' });
    expect(body.checkingAccounts).toEqual(build('pf_checking_account').body.checkingAccounts);
    expect(body.links).toMatchObject([
      { institutionCode: '901' },
      {
        institutionCode: '902',
        consents: [{ permissions: { ACCOUNTS_ALL: { permissionsGranted: true, accountIds: [] } } }],
      },
    ]);
  });

  it('misses half of the modules of a lone institution', () => {
    const account = accountsOf(build('pf_checking_account', { partial: true }).body).at(-1);
    expect(account).toMatchObject({ transactionDetails: [], balances: {} });
    const cards = cardsOf(build('pf_credit_card', { partial: true }).body);
    expect(cards.at(-1)?.closedStatements ?? []).toEqual([]);
  });

  it('misses a module of the only institution with such data', () => {
    const { body } = build('pf_savings_account', { level: 'user', consents: [aurora, ipe], partial: true });
    expect(body).toMatchObject({ code: 204, savingsAccounts: [{ transactionDetails: [] }] });
  });

  it.each(reportSuffixes)('%s keeps to the contract', (suffix) => {
    const { body } = build(`pj_${suffix}`, { partial: true });
    expect(findProblems(`pj_${suffix}`, body)).toEqual([]);
  });
});
