import { expect, it } from 'vitest';
import { listKeyVariables, readRelayKeys } from './readRelayKeys';

const rules = {
  hosts: ['sandbox', 'producao', 'producao'].map((environment) => ({
    origin: 'https://api.example.com',
    environment,
    hidesTokens: false,
  })),
  keys: { 'klavi-ki': ['accessKey', 'secretKey'], klaas: ['client_id'] },
};

it('names a variable for every key of every environment', () => {
  expect(listKeyVariables(rules).map(({ variable }) => variable)).toEqual([
    'KLAVI_SANDBOX_ACCESS_KEY',
    'KLAVI_SANDBOX_SECRET_KEY',
    'KLAVI_PRODUCAO_ACCESS_KEY',
    'KLAVI_PRODUCAO_SECRET_KEY',
    'KLAAS_SANDBOX_CLIENT_ID',
    'KLAAS_PRODUCAO_CLIENT_ID',
  ]);
});

it('reads those that are set', () => {
  const variables = {
    KLAVI_PRODUCAO_ACCESS_KEY: ' ak_1\n',
    KLAVI_PRODUCAO_SECRET_KEY: '',
    KLAAS_PRODUCAO_CLIENT_ID: 'app',
    KLAAS_HOMOLOGACAO_CLIENT_ID: 'of an environment that no contract has',
    PATH: '/bin',
  };
  expect(readRelayKeys(variables, rules)).toEqual({ producao: { accessKey: 'ak_1', client_id: 'app' } });
  expect(readRelayKeys({}, rules)).toEqual({});
});
