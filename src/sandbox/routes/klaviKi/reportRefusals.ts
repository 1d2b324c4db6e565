import type { Refusal, Start } from './refusal';
import { get, post } from './sentRequests';

const reportsWith = ({ accessToken }: Start, change: Record<string, unknown>) =>
  post('/data/v1/personal/institution-data', accessToken, {
    taxId: '11144477735',
    institutionCode: '901',
    products: ['pf_checking_account'],
    ...change,
  });

/** What klavi Ki refuses of those who ask for reports and of those who answer an Open Data task. */
export const reportRefusals: Refusal[] = [
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
];
