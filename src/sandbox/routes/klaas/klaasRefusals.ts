import type { Json, JsonObject } from '../../../contract/types';
import type { SentRequest } from '../../contractSuite';
import type { Refused } from '../checkRefusal';

/** Headers that open a call. */
export type Credentials = Record<string, string>;

type Refusal = Refused & { name: string; request(credentials: Credentials): SentRequest };

const client = { grant_type: 'client_credentials', client_id: 'demo-client', client_secret: 'demo-secret' };
const transaction: JsonObject = {
  transactionId: 't-1',
  transactionDate: '2026-11-05',
  transactionName: 'PADARIA',
  amount: 12.5,
  creditDebitType: 'DEBITO',
};

/** Everything that klaaS refuses, and how. */
export const klaasRefusals: Refusal[] = [
  {
    name: 'a wrong secret',
    request: () => postForm({ ...client, client_secret: 'demo-secret-0000' }),
    status: 401,
    message: 'Invalid client_id or client_secret',
  },
  {
    name: 'an unknown client',
    request: () => postForm({ ...client, client_id: 'demo' }),
    status: 401,
    message: 'Invalid client_id or client_secret',
  },
  {
    name: 'a missing secret',
    request: () => postForm({ grant_type: 'client_credentials', client_id: 'demo-client' }),
    status: 400,
    message: 'client_secret is required',
  },
  {
    name: 'another grant',
    request: () => postForm({ ...client, grant_type: 'password' }),
    status: 400,
    message: 'grant_type must be client_credentials',
  },
  {
    name: 'credentials as JSON',
    request: () => post('/token', {}, client),
    status: 400,
    message: 'Content-Type must be application/x-www-form-urlencoded',
  },
  {
    name: 'no credential at all',
    request: () => categorize({}, {}),
    status: 401,
    message: 'Missing bearer token or header partner_code or header partner_token',
  },
  {
    name: 'an invented token',
    request: () => categorize({ authorization: 'Bearer eyJhbGciOiJFUzI1NiJ9.e30.c2ln' }, {}),
    status: 401,
    message: 'Invalid or expired token',
  },
  {
    name: 'half of the older headers',
    request: () => categorize({ partner_code: 'demo-client' }, {}),
    status: 401,
    message: 'Missing bearer token',
  },
  {
    name: 'wrong older headers',
    request: () => categorize({ partner_code: 'demo-client', partner_token: 'demo' }, {}),
    status: 401,
    message: 'Invalid partner_code or partner_token',
  },
  {
    name: 'another source',
    request: (credentials) => categorize(credentials, { transactionSource: 'savings' }),
    status: 400,
    message: 'transactionSource must be checking or creditcard',
  },
  {
    name: 'transactions that are no list',
    request: (credentials) => categorize(credentials, { transactionDetails: transaction }),
    status: 400,
    message: 'transactionDetails must be an array',
  },
  {
    name: 'a transaction without its name',
    request: (credentials) => categorizeOne(credentials, { transactionName: undefined }),
    status: 400,
    message: 'transactionDetails[0].transactionName is required',
  },
  {
    name: 'a misspelt field of a transaction',
    request: (credentials) => categorizeOne(credentials, { transactiontype: 'PIX' }),
    status: 400,
    message: 'transactionDetails[0].transactiontype is not a known field',
  },
  {
    name: 'a negative amount',
    request: (credentials) => categorizeOne(credentials, { amount: -1 }),
    status: 400,
    message: 'Invalid transactionDetails[0].amount',
  },
  {
    name: 'a date in another order',
    request: (credentials) => categorizeOne(credentials, { transactionDate: '05-11-2026' }),
    status: 400,
    message: 'Invalid transactionDetails[0].transactionDate: it must be a valid date',
  },
  {
    name: 'an analysis of nothing',
    request: (credentials) => post('/klaas/provisional/open-finance-analytics', credentials, {}),
    status: 400,
    message: 'Invalid request body',
  },
  {
    name: 'accounts of another shape',
    request: (credentials) =>
      post('/klaas/provisional/open-finance-analytics', credentials, { accounts: {} }),
    status: 400,
    message: 'accounts must be an array',
  },
];

function categorize(credentials: Credentials, change: JsonObject): SentRequest {
  return post('/klaas/transaction/v2/category', credentials, {
    uuid: 'user-1',
    institutionCode: '901',
    transactionSource: 'checking',
    transactionDetails: [transaction],
    ...change,
  });
}

function categorizeOne(credentials: Credentials, change: Record<string, Json | undefined>): SentRequest {
  // A field that is undefined is not sent.
  const changed = JSON.parse(JSON.stringify({ ...transaction, ...change })) as JsonObject;
  return categorize(credentials, { transactionDetails: [changed] });
}

function postForm(fields: Record<string, string>): SentRequest {
  return {
    method: 'POST',
    path: '/klaas/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  };
}

export function post(path: string, credentials: Credentials, body: Json | undefined): SentRequest {
  return {
    method: 'POST',
    path: `/klaas${path}`,
    headers: { ...credentials, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
