import type { JsonObject } from '../../../contract/types';
import type { SentRequest } from '../../contractSuite';
import type { Refused } from '../checkRefusal';

/** What a case starts from: one link, and one consent that waits. */
export type Start = { accessToken: string; linkToken: string; linkId: string; consentId: string };

export type Refusal = Refused & { name: string; request(start: Start): SentRequest };

const consent = {
  externalTrackId: 'trk-other',
  personalTaxId: '11144477735',
  institutionCode: '901',
  redirectURL: 'https://app.example.com/open-finance',
  validityPeriod: 12,
};

const auth = (body: unknown) => post('/data/v1/auth', undefined, body);
const link = ({ accessToken }: Start, body: unknown) => post('/data/v1/links', accessToken, body);
const reportsWith = ({ accessToken }: Start, change: Record<string, unknown>) =>
  post('/data/v1/personal/institution-data', accessToken, {
    taxId: '11144477735',
    institutionCode: '901',
    products: ['pf_checking_account'],
    ...change,
  });
const consentWith = ({ linkToken }: Start, change: JsonObject) =>
  post('/data/v1/consents', linkToken, { ...consent, ...change });

/** Everything that klavi Ki refuses, and how. */
export const refusals: Refusal[] = [
  {
    name: 'wrong keys',
    request: () => auth({ accessKey: 'ak_demo_7f3c', secretKey: 'sk_demo_0000' }),
    status: 401,
    message: 'Invalid accessKey or secretKey',
  },
  {
    name: 'a missing key',
    request: () => auth({ accessKey: 'a' }),
    status: 400,
    message: 'secretKey is required',
  },
  {
    name: 'malformed JSON',
    request: () => ({ ...auth({}), body: '{"accessKey": ' }),
    status: 400,
    message: 'Malformed JSON',
  },
  {
    name: 'no body',
    request: () => ({ ...auth({}), body: undefined }),
    status: 400,
    message: 'The request body is required',
  },
  {
    name: 'another media type',
    request: () => ({ ...auth({}), headers: { 'content-type': 'text/plain' } }),
    status: 400,
    message: 'Content-Type must be application/json',
  },
  { name: 'no token', request: () => get('/data/v1/refresh'), status: 401, message: 'Missing bearer token' },
  {
    name: 'an invented token',
    request: () => get('/data/v1/refresh', 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln'),
    status: 401,
    message: 'Invalid or expired token',
  },
  {
    name: 'a linkToken in place of an accessToken',
    request: ({ linkToken }) => get('/data/v1/refresh', linkToken),
    status: 403,
    message: 'This token does not give access to this operation',
  },
  {
    name: 'an accessToken in place of a linkToken',
    request: ({ accessToken }) => get('/data/v1/links/institutions', accessToken),
    status: 403,
    message: 'This token does not give access to this operation',
  },
  {
    name: 'a phone of another format',
    request: (start) => link(start, { phone: '11 99999-0000' }),
    status: 400,
    message: 'Invalid phone: it must match pattern',
  },
  {
    name: 'an unknown field',
    request: (start) => link(start, { personalTaxID: '11144477735' }),
    status: 400,
    message: 'personalTaxID is not a known field',
  },
  {
    name: 'appLink alone',
    request: (start) => link(start, { appLink: 'https://app.example.com/a' }),
    status: 400,
    message: 'appRedirectURLKey is required when appLink is sent',
  },
  {
    name: 'a link to an unknown institution',
    request: (start) => link(start, { institutionCode: '999' }),
    status: 416,
    statusCode: 4004,
    message: 'no longer available',
  },
  {
    name: '`all` beside another callback',
    request: (start) =>
      link(start, { productsCallbackURL: { all: 'https://a.example.com', other: 'https://b.example.com' } }),
    status: 416,
    statusCode: 4006,
    message: 'all cannot be combined with other keys',
  },
  {
    name: 'a callback that is no address',
    request: (start) => link(start, { productsCallbackURL: { other: 'hooks.example.com' } }),
    status: 416,
    statusCode: 4006,
    message: 'other must be an http or https address',
  },
  {
    name: 'callbacks of another shape',
    request: (start) => link(start, { productsCallbackURL: 'https://a.example.com' }),
    status: 400,
    message: 'productsCallbackURL must match one of the 2 documented shapes',
  },
  {
    name: 'a used externalTrackId',
    request: (start) => consentWith(start, { externalTrackId: 'trk-000481' }),
    status: 409,
    message: 'externalTrackId already used',
  },
  {
    name: 'a consent at an unknown institution',
    request: (start) => consentWith(start, { institutionCode: '999' }),
    status: 416,
    statusCode: 4004,
    message: 'no longer available',
  },
  {
    name: 'a consent at an institution that is down',
    request: (start) => consentWith(start, { institutionCode: '905' }),
    status: 500,
    message: 'Institution 905 is unavailable',
  },
  {
    name: 'a CPF of another format',
    request: (start) => consentWith(start, { personalTaxId: '111.444.777-35' }),
    status: 400,
    message: 'Invalid personalTaxId: it must match pattern ^\\d{11}$',
  },
  {
    name: 'a CNPJ of another format',
    request: (start) => consentWith(start, { businessTaxId: '11222333' }),
    status: 400,
    message: 'Invalid businessTaxId',
  },
  {
    name: 'a period that is not offered',
    request: (start) => consentWith(start, { validityPeriod: 6 }),
    status: 400,
    message: 'validityPeriod must be 0 or 12',
  },
  {
    name: 'two missing fields',
    request: ({ linkToken }) =>
      post('/data/v1/consents', linkToken, {
        ...consent,
        institutionCode: undefined,
        redirectURL: undefined,
      }),
    status: 400,
    message: 'institutionCode is required; redirectURL is required',
  },
  {
    name: 'a list without a tax id',
    request: ({ accessToken }) => get('/data/v1/consents', accessToken),
    status: 400,
    message: 'personalTaxId or businessTaxId is required',
  },
  {
    name: 'a list by a malformed CPF',
    request: ({ accessToken }) => get('/data/v1/consents?personalTaxId=111', accessToken),
    status: 400,
    message: 'Invalid personalTaxId',
  },
  {
    name: 'an unknown consent',
    request: ({ accessToken }) => get('/data/v1/consents/00000000-0f25-4a3c-8c0e-8b1b2f9f6d10', accessToken),
    status: 404,
    message: 'Consent not found',
  },
  {
    name: 'an id that no consent can have',
    request: ({ accessToken }) => get(`/data/v1/consents/${'x'.repeat(37)}`, accessToken),
    status: 404,
    message: 'Invalid consentId',
  },
  {
    name: 'revoking an unknown consent',
    request: ({ accessToken }) => request('DELETE', '/data/v1/consents/__proto__/revoke', accessToken),
    status: 404,
    message: 'Consent not found',
  },
  {
    name: 'no reports',
    request: (start) => reportsWith(start, { products: [] }),
    status: 416,
    statusCode: 4005,
    message: 'products is empty',
  },
  {
    name: 'an unknown report',
    request: (start) => reportsWith(start, { products: ['pf_checking_account', 'pf_income'] }),
    status: 416,
    statusCode: 4002,
    message: 'Unknown product',
  },
  {
    name: 'a report on companies for a person',
    request: (start) => reportsWith(start, { products: ['pj_loans'] }),
    status: 416,
    statusCode: 4002,
    message: 'Unknown product',
  },
  {
    name: 'a report on people for a company',
    request: ({ accessToken }) =>
      post('/data/v1/business/user-data', accessToken, { taxId: '11222333000181', products: ['pf_loans'] }),
    status: 416,
    statusCode: 4002,
    message: 'Unknown product',
  },
  {
    name: 'reports with `all` beside another callback',
    request: (start) =>
      reportsWith(start, {
        productsCallbackURL: { all: 'https://a.example.com', other: 'https://b.example.com' },
      }),
    status: 416,
    statusCode: 4006,
    message: 'all cannot be combined with other keys',
  },
  {
    name: 'reports from an unknown institution',
    request: (start) => reportsWith(start, { institutionCode: '999' }),
    status: 416,
    statusCode: 4004,
    message: 'no longer available',
  },
  {
    name: 'reports from an institution that was not authorised',
    request: (start) => reportsWith(start, { institutionCode: '902' }),
    status: 416,
    statusCode: 4001,
    message: 'The authorisation has expired or does not exist',
  },
  {
    name: 'reports on somebody without consents',
    request: (start) => reportsWith(start, { taxId: '52998224725' }),
    status: 416,
    statusCode: 4001,
    message: 'The authorisation has expired or does not exist',
  },
  {
    name: "reports of another link's consents",
    request: (start) => reportsWith(start, { linkId: start.linkId }),
    status: 416,
    statusCode: 4001,
    message: 'The authorisation has expired or does not exist',
  },
  {
    name: 'reports of a consent that waits',
    request: (start) => reportsWith(start, { consentIds: [start.consentId] }),
    status: 416,
    statusCode: 4001,
    message: 'The authorisation has expired or does not exist',
  },
  {
    name: 'reports without an institution',
    request: (start) => reportsWith(start, { institutionCode: undefined }),
    status: 400,
    message: 'institutionCode is required',
  },
  {
    name: 'an institution where all of them are asked',
    request: ({ accessToken }) =>
      post('/data/v1/personal/user-data', accessToken, {
        taxId: '11144477735',
        institutionCode: '901',
        products: ['all'],
      }),
    status: 400,
    message: 'institutionCode is not a known field',
  },
  {
    name: 'reports that are no list',
    request: (start) => reportsWith(start, { products: 'all' }),
    status: 400,
    message: 'products must be an array',
  },
  {
    name: 'reports by a linkToken',
    request: ({ linkToken }) => post('/data/v1/personal/user-data', linkToken, {}),
    status: 403,
    message: 'This token does not give access to this operation',
  },
  {
    name: 'an unknown task',
    request: ({ linkToken }) => get('/data/v1/tasks/task-0/status', linkToken),
    status: 404,
    message: 'Task not found',
  },
  {
    name: 'an answer to an unknown task',
    request: ({ linkToken }) => post('/data/v1/tasks/task-0/mfa', linkToken, { mfaId: 32 }),
    status: 404,
    message: 'Task not found',
  },
  {
    name: 'an answer to another verification',
    request: ({ linkToken }) => post('/data/v1/tasks/task-5d20c8/mfa', linkToken, { mfaId: 1 }),
    status: 400,
    message: 'The task has no verification 1',
  },
  {
    name: 'an answer to a task that has failed',
    request: ({ linkToken }) => post('/data/v1/tasks/task-demo-fail/mfa', linkToken, { mfaId: 32 }),
    status: 400,
    message: 'The task is not waiting for a verification',
  },
  {
    name: 'an answer without its verification',
    request: ({ linkToken }) => post('/data/v1/tasks/task-5d20c8/mfa', linkToken, { code: '481516' }),
    status: 400,
    message: 'mfaId is required',
  },
  {
    name: 'the journey of an unknown application',
    request: () => get('/data/v1/basic-links/otherapp?personal_tax_id=11144477735'),
    status: 404,
    message: 'Application not found',
  },
  {
    name: 'an unknown path',
    request: ({ accessToken }) => get('/data/v1/reports', accessToken),
    status: 404,
    message: 'klavi-ki has no operation at /data/v1/reports',
  },
  {
    name: 'another method',
    request: ({ accessToken }) => request('PUT', '/data/v1/links', accessToken),
    status: 404,
    message: '/data/v1/links has no PUT; it takes POST',
  },
];

function request(method: string, path: string, token?: string, body?: unknown): SentRequest {
  return {
    method,
    path: `/klavi-ki${path}`,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

export function get(path: string, token?: string): SentRequest {
  return request('GET', path, token);
}

export function sendDelete(path: string, token: string): SentRequest {
  return request('DELETE', `${path}/revoke`, token);
}

export function post(path: string, token: string | undefined, body: unknown): SentRequest {
  return request('POST', path, token, body);
}
