import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type AnswerHost = { url: string; close: () => Promise<void> };

/** A sandbox on this machine that answers every call with what it is given: what no real one would answer, too. */
export async function startAnswerHost(answer: {
  body: string | Buffer;
  status?: number;
  type?: string;
}): Promise<AnswerHost> {
  const server: Server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader(
      'Access-Control-Allow-Headers',
      request.headers['access-control-request-headers'] ?? '*',
    );
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
    response.setHeader('Access-Control-Allow-Private-Network', 'true');
    response.setHeader('Access-Control-Expose-Headers', 'X-Klavi-Sandbox');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    response.setHeader('X-Klavi-Sandbox', 'simulated');
    response.setHeader('Content-Type', answer.type ?? 'application/json');
    response.writeHead(answer.status ?? 200).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
