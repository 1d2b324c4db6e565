import { demoCredentials } from '../../src/catalog/demoCredentials';

/** Sends a POST below the sandbox's address and gives the answer's body; throws unless it is a 2XX. */
export type Post = (path: string, body: unknown, token?: string) => Promise<Record<string, string>>;

/** Speaks JSON through anything that answers requests: the handler itself, or `fetch`. */
export function createPost(url: string, answer: (request: Request) => Promise<Response>): Post {
  return async function post(path, body, token) {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
    const response = await answer(
      new Request(url + path, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
    const text = await response.text();
    if (!response.ok) throw new Error(`bench: ${path} answered ${response.status}: ${text}`);
    return JSON.parse(text) as Record<string, string>;
  };
}

export const authPath = '/klavi-ki/data/v1/auth';
export const authBody = demoCredentials['klavi-ki'] ?? {};

export async function authenticate(post: Post): Promise<string> {
  return (await post(authPath, authBody)).accessToken ?? '';
}

/** Creates a link and gives its token. */
export async function createLink(post: Post, accessToken: string): Promise<string> {
  const link = await post('/klavi-ki/data/v1/links', { personalTaxId: '11144477735' }, accessToken);
  return link.linkToken ?? '';
}

/** Creates a consent of a link, under a number that no other has, and gives its id. */
export async function createConsent(post: Post, linkToken: string, number: number): Promise<string> {
  const body = {
    personalTaxId: '11144477735',
    institutionCode: '901',
    redirectURL: 'https://app.example.com/return',
    externalTrackId: `bench-${number}`,
    validityPeriod: 12,
  };
  return (await post('/klavi-ki/data/v1/consents', body, linkToken)).consentId ?? '';
}
