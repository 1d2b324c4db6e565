import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

export type PortalServerOptions = {
  buildDir: string;
  /** The site's base URL, with slashes at both ends. */
  baseUrl: string;
};

const year = 31_536_000;

/** File names under assets/ carry a content hash: they never change. Everything else is asked for again. */
function cacheControl(pathname: string): string {
  return /^\/(en\/)?assets\//.test(pathname) ? `public, max-age=${year}, immutable` : 'no-cache';
}

/**
 * Serves the built site as a production host would: security headers, compression, both locales,
 * each with its own 404 page. Answers a server that isn't listening yet.
 */
export function createPortalServer({ buildDir, baseUrl }: PortalServerOptions): Server {
  const headers: Record<string, string> = JSON.parse(
    readFileSync(join(buildDir, 'security-headers.json'), 'utf8'),
  );
  const compress = compression();
  const files = sirv(buildDir, {
    etag: true,
    setHeaders: (response, pathname) => response.setHeader('Cache-Control', cacheControl(pathname)),
  });

  return createServer((request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // compression and sirv are connect middlewares: they take Node's own request and response.
    compress(request as never, response as never, () => {
      if (!moveBelowBase(request, baseUrl)) return sendNotFound(request, response, buildDir);
      files(request, response, () => sendNotFound(request, response, buildDir));
    });
  });
}

/** sirv knows no base URL: the path loses it. Answers false for a path outside the site. */
function moveBelowBase(request: IncomingMessage, baseUrl: string): boolean {
  const url = request.url ?? '/';
  if (!url.startsWith(baseUrl)) return false;
  request.url = url.slice(baseUrl.length - 1);
  return true;
}

function sendNotFound(request: IncomingMessage, response: ServerResponse, buildDir: string) {
  const locale = request.url?.startsWith('/en/') ? 'en' : '';
  const page = join(buildDir, locale, '404.html');
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}
