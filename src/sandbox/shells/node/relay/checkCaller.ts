import { refuse, type Refusal } from './refusal';

export type Caller = { kind: 'portal'; origin: string } | Refusal;

/**
 * Whether a request comes from a page of the portal. `origins` are the portal's; `port` is where the relay listens.
 *
 * A browser writes `Origin` itself, so another site can't pretend. The `Host` it writes tells a page that had its own
 * name lead to this machine (DNS rebinding) from one that asked this machine.
 */
export function checkCaller(
  headers: { host?: string; origin?: string },
  origins: string[],
  port: number,
): Caller {
  // Browsers leave the port of the scheme out.
  const end = port === 80 ? '' : `:${port}`;
  const names = ['127.0.0.1', 'localhost', '[::1]'].map((name) => name + end);
  if (!names.includes(headers.host ?? '')) {
    return refuse('origin', `The relay answers at 127.0.0.1:${port} only, and by no other name.`);
  }
  const { origin } = headers;
  if (origin === undefined) {
    return refuse(
      'origin',
      'The relay answers pages of the portal only, and this request comes from no page.',
    );
  }
  // Compared as it is: a browser writes an origin in one way alone.
  if (origins.includes(origin)) return { kind: 'portal', origin };
  return refuse('origin', 'The relay was not started for the page that asks: see --origin.');
}
