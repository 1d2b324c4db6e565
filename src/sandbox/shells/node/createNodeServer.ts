import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { badRequest } from '../../apiError';
import { toErrorResponse } from '../../toResponse';

/** Room for 10,000 transactions or a whole state, and little enough that a mistake can't fill the memory. */
const mostBytes = 16 * 1024 * 1024;

/** Milliseconds: with Node's 5 s, a client that paused sends into a connection that is just being closed. */
const idleTime = 60_000;

/**
 * An HTTP server (not yet listening) for the sandbox's handler, open to browsers of any origin. `onAnswered` hears of
 * every answer that was sent.
 */
export function createNodeServer(
  answer: (request: Request) => Promise<Response>,
  onAnswered?: () => void,
): Server {
  return createServer({ keepAliveTimeout: idleTime }, (incoming, outgoing) => {
    respond(incoming, answer)
      .then((response) => send(response, incoming, outgoing))
      .then(onAnswered)
      // The handler answers its own failures: what is left is a connection that broke.
      .catch(() => outgoing.destroy());
  });
}

async function respond(
  incoming: IncomingMessage,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  // A preflight (https://fetch.spec.whatwg.org/#cors-preflight-request); any other OPTIONS is a call.
  if (incoming.method === 'OPTIONS' && incoming.headers['access-control-request-method']) {
    return new Response(null, { status: 204 });
  }
  const body = await readBytes(incoming);
  if (!body) return toErrorResponse(badRequest(`The request body must not exceed ${mostBytes} bytes`));
  try {
    return await answer(toRequest(incoming, body));
  } catch {
    return toErrorResponse(badRequest('The request is malformed'));
  }
}

/** `undefined` when there is more than the sandbox takes. Rejects when the client hangs up. */
function readBytes(incoming: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // Read to the end all the same, or the client never sees the answer.
      if (size <= mostBytes) chunks.push(chunk);
    });
    incoming.on('end', () => resolve(size > mostBytes ? undefined : Buffer.concat(chunks)));
    incoming.on('error', reject);
    incoming.on('close', () => {
      if (!incoming.complete) reject(new Error('The client hung up'));
    });
  });
}

function toRequest(incoming: IncomingMessage, body: Buffer<ArrayBuffer>): Request {
  const { method = 'GET', url = '/', headers, rawHeaders } = incoming;
  const sent = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    sent.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  }
  const hasBody = body.length > 0 && method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(url, `http://${headers.host ?? '127.0.0.1'}`), {
    method,
    headers: sent,
    ...(hasBody && { body }),
  });
}

async function send(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => outgoing.setHeader(name, value));
  allowBrowsers(incoming, outgoing);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** Nothing here is worth protecting from another origin, and no cookie is used, so every origin may ask. */
function allowBrowsers({ headers }: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.setHeader('Access-Control-Allow-Origin', '*');
  outgoing.setHeader('Access-Control-Expose-Headers', '*');
  if (!headers['access-control-request-method']) return;
  outgoing.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE, OPTIONS');
  // `*` wouldn't cover Authorization.
  outgoing.setHeader('Access-Control-Allow-Headers', headers['access-control-request-headers'] ?? '*');
  outgoing.setHeader('Access-Control-Max-Age', '600');
  // Chrome asks this before a public page may call this machine (Private Network Access).
  if (headers['access-control-request-private-network']) {
    outgoing.setHeader('Access-Control-Allow-Private-Network', 'true');
  }
}
