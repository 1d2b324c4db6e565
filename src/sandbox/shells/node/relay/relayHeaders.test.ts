import { expect, it } from 'vitest';
import { toAnsweredHeaders, toForwardedHeaders } from './relayHeaders';

it('passes on what the contracts name, and nothing of the browser', () => {
  const headers = {
    host: '127.0.0.1:4011',
    origin: 'https://portal.example.com',
    referer: 'https://portal.example.com/api',
    cookie: 'session=1',
    connection: 'keep-alive, authorization',
    'sec-fetch-mode': 'cors',
    'x-klavi-relay': '1',
    'x-forwarded-for': '10.0.0.1',
    'content-length': '2',
    'content-type': 'application/json',
    authorization: 'Bearer a',
  };
  expect(toForwardedHeaders(headers, ['accept', 'authorization', 'content-type'])).toEqual({
    'content-type': 'application/json',
    authorization: 'Bearer a',
  });
});

it('hands back what concerns the answer alone', () => {
  const headers = {
    'content-type': 'application/json',
    'x-request-id': 'r-1',
    'retry-after': '2',
    'set-cookie': ['a=1'],
    connection: 'close, X-Hop',
    'x-hop': '1',
    'transfer-encoding': 'chunked',
    'content-encoding': 'gzip',
    'content-length': '20',
    'access-control-allow-origin': '*',
    'x-klavi-relay': 'refused',
    'clear-site-data': '"*"',
    'strict-transport-security': 'max-age=1',
    location: 'https://evil.net/',
  };
  expect(toAnsweredHeaders(headers)).toEqual({
    'content-type': 'application/json',
    'x-request-id': 'r-1',
    'retry-after': '2',
    'x-klavi-relay-location': 'https://evil.net/',
  });
});
