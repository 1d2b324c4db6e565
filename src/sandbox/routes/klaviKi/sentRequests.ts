import type { SentRequest } from '../../contractSuite';

export function request(method: string, path: string, token?: string, body?: unknown): SentRequest {
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
