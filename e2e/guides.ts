import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built site's guides in a language, as paths without the language: all pages but the reference's. */
export function listGuides(prefix: string): string[] {
  const sitemap = readFileSync(join('build', prefix, 'sitemap.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, url = '']) => new URL(url).pathname.slice(prefix.length) || '/')
    .filter((path) => !path.startsWith('/api/'));
}

/** A built page's HTML. */
export function readBuiltPage(path: string): string {
  return readFileSync(join('build', path, 'index.html'), 'utf8');
}
