import { refuse, type Refusal } from './refusal';

/** Why a host of klavi's wasn't reached, from what a socket, the resolver or TLS threw. */
export function explainSendFailure(error: unknown, host: string): Refusal {
  const { code = '', message = String(error) } = error as Record<string, string>;
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return refuse('dns', `${host} has no address: check your network, VPN and DNS.`);
    case 'ETIMEDOUT':
      return refuse('timeout', `${host} does not answer: check whether your network lets you reach it.`);
    case 'ECONNREFUSED':
      return refuse('refused', `${host} refuses the connection.`);
    case 'ECONNRESET':
    case 'EPIPE':
      return refuse('refused', `${host} closed the connection without an answer: a firewall may have, too.`);
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return refuse('refused', `No network leads to ${host}.`);
  }
  if (/CERT|SIGNATURE|ERR_TLS|EPROTO|ERR_SSL/.test(code)) {
    return refuse(
      'tls',
      `The connection to ${host} isn't safe (${code}): nothing was sent. If your company inspects TLS, name its certificate in NODE_EXTRA_CA_CERTS.`,
    );
  }
  return refuse('refused', `${host} gives no answer that can be read (${code || message}).`);
}
