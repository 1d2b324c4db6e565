import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoCredentials } from '../../src/catalog/demoCredentials';
import { categorize } from './categorize.mjs';
import { startSandbox, type RunningSandbox } from '../fixtures/startSandbox';
import { getToken } from './getToken.mjs';

const credentials = {
  clientId: demoCredentials.klaas?.client_id,
  clientSecret: demoCredentials.klaas?.client_secret,
};
const salary = {
  source: 'checking',
  transactionId: 't-001',
  transactionDate: '2026-11-05',
  transactionName: 'SALARIO LOJA EXEMPLO',
  amount: 5200,
  creditDebitType: 'CREDITO',
};
const pharmacy = {
  source: 'creditcard',
  transactionId: 'c-001',
  transactionDate: '2026-11-08',
  transactionName: 'FARMACIA DA PRACA',
  amount: 47.9,
  creditDebitType: 'DEBITO',
};

let sandbox: RunningSandbox;
beforeAll(async () => void (sandbox = await startSandbox('klaas')));
afterAll(() => sandbox.stop());

async function connect() {
  return { baseUrl: sandbox.baseUrl, ...(await getToken(sandbox.baseUrl, credentials)) };
}

test('a token lives for some time', async () => {
  expect(await connect()).toMatchObject({ token: expect.stringMatching(/^ey/), seconds: 1800 });
});

test('wrong credentials give no token', async () => {
  await expect(getToken(sandbox.baseUrl, { ...credentials, clientSecret: 'no' })).rejects.toThrow('HTTP 401');
});

test('account and card go in two calls, and each transaction gets its three levels', async () => {
  const transactions = [salary, pharmacy];
  const categories = await categorize(await connect(), { uuid: 'u-1', institutionCode: '901', transactions });
  expect(Object.fromEntries(categories)).toEqual({
    't-001': { category: 'Renda', subcategory: 'Renda Ativa', thirdCategory: 'Salário' },
    'c-001': expect.objectContaining({ category: 'Saúde' }),
  });
});

test('nothing to categorise makes no call', async () => {
  const nobody = { baseUrl: 'http://127.0.0.1:1', token: 'x' };
  expect(await categorize(nobody, { uuid: 'u-1', institutionCode: '901', transactions: [] })).toEqual(
    new Map(),
  );
});

test('a refusal says which source', async () => {
  const stranger = { baseUrl: sandbox.baseUrl, token: 'x' };
  const user = { uuid: 'u-1', institutionCode: '901', transactions: [pharmacy] };
  await expect(categorize(stranger, user)).rejects.toThrow('creditcard: HTTP 401');
});
