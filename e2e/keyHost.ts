import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host on this machine that stands for klavi's, behind a relay's address: it writes down what it is sent. */
export type KeyHost = { url: string; received: string[]; close: () => Promise<void> };

/** Answers everything like a relay whose target answered, with tokens made of what it was sent. */
export async function startKeyHost(): Promise<KeyHost> {
  const received: string[] = [];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
      response.setHeader(
        'Access-Control-Allow-Headers',
        request.headers['access-control-request-headers'] ?? '*',
      );
      response.setHeader('Access-Control-Allow-Methods', '*');
      response.setHeader('Access-Control-Expose-Headers', 'X-Klavi-Relay');
      response.setHeader('Access-Control-Allow-Private-Network', 'true');
      if (request.method === 'OPTIONS') {
        response.writeHead(204).end();
        return;
      }
      received.push(
        `${request.method} ${request.url}\n${JSON.stringify(request.headers)}\n${Buffer.concat(parts)}`,
      );
      response.setHeader('X-Klavi-Relay', 'answered');
      response.setHeader('Content-Type', 'application/json');
      response.end(
        JSON.stringify({
          accessToken: 'token-of-the-host-31415',
          expireIn: 1800,
          refreshToken: 'again-27182818',
        }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
