/** Why a webhook didn't arrive, in plain English, from what a socket, the resolver or TLS threw. */
export function explainFailure(error: unknown): string {
  const { code = '', message = String(error), hostname = 'The host' } = error as Record<string, string>;
  switch (code) {
    case 'ECONNREFUSED':
      return 'Nothing listens at this address: start your receiver';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${hostname} has no address: check how it is written, and your network`;
    case 'ECONNRESET':
    case 'EPIPE':
      return 'The receiver closed the connection without an answer';
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return 'No network leads to this address';
    default:
      if (/CERT|SIGNATURE|ERR_TLS/.test(code)) {
        return `The receiver's certificate isn't trusted (${message}): use http:// on this machine`;
      }
      if (/EPROTO|ERR_SSL/.test(code)) return 'The receiver speaks no TLS: use http:// instead of https://';
      if (code.startsWith('HPE_')) return `The receiver's answer isn't HTTP (${message})`;
      return message || code;
  }
}
