import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listen } from './listen';
import { main } from './main';
import { baseUrl, buildDir } from './paths';
import { createPortalServer } from './portalServer';

/** Serves the built portal until the process is told to stop. */
export async function serve(port: number): Promise<void> {
  if (!existsSync(`${buildDir}/security-headers.json`)) {
    throw new Error('There is no built site yet: run "npm start", which builds it first.');
  }
  const server = createPortalServer({ buildDir, baseUrl });
  const actualPort = await listen(server, port);
  console.log(`\n  klavi portal: http://localhost:${actualPort}${baseUrl}  (English: ${baseUrl}en/)`);
  console.log('  Ctrl+C stops it.\n');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
  }
}

/** The port asked for by `--port`, the environment's PORT, or 3000. */
export function readPort(args = process.argv.slice(2)): number {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string', default: process.env.PORT ?? '3000' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port} isn't a port.`);
  return port;
}

if (import.meta.filename === process.argv[1]) await main(() => serve(readPort()));
