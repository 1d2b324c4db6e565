import type { Server } from 'node:http';

/** Starts listening on this machine only; gives the port, or rejects with one sentence when it can't be had. */
export function listenLocally(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Error(`Port ${port} is in use: choose another one with --port.`);
    case 'EACCES':
      return new Error(
        `Port ${port} needs rights that this user hasn't got: choose one above 1023 with --port.`,
      );
    default:
      return error;
  }
}
