import { createHash } from 'node:crypto';

/** Hosts of Algolia's search API; only a build with DocSearch may reach them. */
const algoliaHosts = ['https://*.algolia.net', 'https://*.algolianet.com'];

export type PolicyOptions = {
  /** CSP hash sources, e.g. `'sha256-…'`. */
  scriptHashes: string[];
  /** Origins a console may call: the contracts' servers. */
  apiOrigins: string[];
  withAlgolia: boolean;
};

/**
 * The portal's Content-Security-Policy. Scripts: own files and the hashed inline ones, no eval.
 * Requests: the site itself, loopback (local sandbox, relay) and the contracts' hosts.
 * `style-src` needs `'unsafe-inline'` because Docusaurus and Prism set style attributes.
 */
export function contentSecurityPolicy({ scriptHashes, apiOrigins, withAlgolia }: PolicyOptions): string {
  const connect = [
    "'self'",
    'http://localhost:*',
    'http://127.0.0.1:*',
    ...apiOrigins,
    ...(withAlgolia ? algoliaHosts : []),
  ];
  return [
    "default-src 'self'",
    `script-src 'self' ${scriptHashes.join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' blob:",
    `connect-src ${connect.join(' ')}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

const executableTypes = new Set(['', 'text/javascript', 'application/javascript', 'module']);

/** Hash sources of every inline script in a page that a browser would run; data blocks (JSON-LD) don't count. */
export function inlineScriptHashes(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
  const hashes = scripts
    .filter(
      ([, attributes = '']) => !/\bsrc\s*=/i.test(attributes) && executableTypes.has(typeOf(attributes)),
    )
    .map(([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [...new Set(hashes)];
}

function typeOf(attributes: string): string {
  const match = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes);
  return (match?.[1] ?? '').toLowerCase();
}

/** Puts the policy first in `<head>`, so that it holds for everything after it, on any static host. */
export function withPolicyMeta(html: string, policy: string): string {
  if (html.includes('http-equiv="Content-Security-Policy"')) return html;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const withMeta = html.replace(/<head\b[^>]*>/i, (head) => head + meta);
  if (withMeta === html) throw new Error('contentSecurityPolicy: a page has no <head> to put the policy in');
  return withMeta;
}
