import type { Server } from 'node:http';

/** Starts listening on this machine only; gives the port, or rejects with one sentence when it can't be had. `flag` chooses it. */
export function listenLocally(server: Server, port: number, flag = '--port'): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, flag)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number, flag: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(`Port ${port} is in use: choose another one with ${flag}.`);
    case 'EACCES':
      return new Error(
        `Port ${port} needs rights that this user hasn't got: choose one above 1023 with ${flag}.`,
      );
    default:
      return error;
  }
}
