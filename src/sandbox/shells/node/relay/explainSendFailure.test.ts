import { expect, it } from 'vitest';
import { explainSendFailure } from './explainSendFailure';

it.each([
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['ETIMEDOUT', 'timeout'],
  ['ECONNREFUSED', 'refused'],
  ['ECONNRESET', 'refused'],
  ['ENETUNREACH', 'refused'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['EPROTO', 'tls'],
  ['HPE_INVALID_CONSTANT', 'refused'],
])('%s is %s', (code, reason) => {
  const error = Object.assign(new Error('no'), { code });
  expect(explainSendFailure(error, 'api.klavi.ai')).toEqual({
    kind: 'refused',
    reason,
    message: expect.stringContaining('api.klavi.ai'),
  });
});
