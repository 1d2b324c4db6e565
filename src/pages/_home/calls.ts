/** What the home page says of the API. The test beside this file holds all of it against the contract. */
export type HomeCall = {
  operationId: 'createAccessToken' | 'createLink' | 'listInstitutions' | 'createConsent';
  method: 'get' | 'post';
  path: string;
  /** The reference page. */
  to: string;
};

export const calls: HomeCall[] = [
  {
    operationId: 'createAccessToken',
    method: 'post',
    path: '/data/v1/auth',
    to: '/api/klavi-ki/create-access-token',
  },
  {
    operationId: 'createLink',
    method: 'post',
    path: '/data/v1/links',
    to: '/api/klavi-ki/create-link',
  },
  {
    operationId: 'listInstitutions',
    method: 'get',
    path: '/data/v1/links/institutions',
    to: '/api/klavi-ki/list-institutions',
  },
  {
    operationId: 'createConsent',
    method: 'post',
    path: '/data/v1/consents',
    to: '/api/klavi-ki/create-consent',
  },
];

/** The contract's example of the first call's answer. */
export const firstAnswer = {
  accessToken: 'eyJhbGciOiJFUzI1NiJ9.ZGVtby1hY2Nlc3M.c2ltdWxhZG8',
  expireIn: 1800,
};
