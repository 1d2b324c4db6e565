import { expect, it } from 'vitest';
import { products } from '../../../../catalog/products';
import { readSourceContract } from '../../../fixtures/readSourceContract';
import { toRelayRules } from './toRelayRules';

const rules = toRelayRules(products.flatMap(({ id }) => readSourceContract(id) ?? []));

it('knows the contracts’ hosts, and the mTLS twins that klaaS has', () => {
  expect(Object.fromEntries(rules.hosts.map(({ origin, ...rest }) => [origin, rest]))).toEqual({
    'https://api-sandbox.klavi.ai': { environment: 'sandbox', hidesTokens: false },
    'https://mtls-api-sandbox.klavi.ai': { environment: 'sandbox', hidesTokens: false },
    'https://api-testing.klavi.ai': { environment: 'homologacao', hidesTokens: false },
    'https://mtls-api-testing.klavi.ai': { environment: 'homologacao', hidesTokens: false },
    'https://api.klavi.ai': { environment: 'producao', hidesTokens: true },
    'https://mtls-api.klavi.ai': { environment: 'producao', hidesTokens: true },
  });
});

it('puts keys into the calls that get a token, and no others', () => {
  expect(rules.keyCalls).toEqual([
    { method: 'POST', path: '/data/v1/auth', names: ['accessKey', 'secretKey'] },
    { method: 'POST', path: '/token', names: ['client_id', 'client_secret'] },
  ]);
});

it('knows what tokens are called', () => {
  expect(rules.tokenFields).toEqual(expect.arrayContaining(['accessToken', 'linkToken', 'access_token']));
});

it('passes on the headers that the contracts name', () => {
  expect(rules.headers).toEqual([
    'accept',
    'accept-language',
    'authorization',
    'content-type',
    'partner_code',
    'partner_token',
  ]);
});
