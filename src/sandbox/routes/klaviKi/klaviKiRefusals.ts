import type { JsonObject } from '../../../contract/types';
import { reportRefusals } from './reportRefusals';
import type { Refusal, Start } from './refusal';
import { get, post, request } from './sentRequests';

const consent = {
  externalTrackId: 'trk-other',
  personalTaxId: '11144477735',
  institutionCode: '901',
  redirectURL: 'https://app.example.com/open-finance',
  validityPeriod: 12,
};

const auth = (body: unknown) => post('/data/v1/auth', undefined, body);
const link = ({ accessToken }: Start, body: unknown) => post('/data/v1/links', accessToken, body);
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
  ...reportRefusals,
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
