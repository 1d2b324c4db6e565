import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveSearchProvider } from '../src/search/provider';
import { applySecurity } from './applySecurity';
import { buildSearchIndex } from './buildSearchIndex';
import { generate } from './generate';
import { hashInputs } from './hashInputs';
import { baseUrl, buildDir, buildInputs, defaultLocale, generatedPaths, locales } from './paths';
import { readApiOrigins } from './readApiOrigins';
import { bin, run } from './run';
import { step } from './step';

const manifest = join(buildDir, '.inputs');
/** Build-time settings that change the result. */
const settings = ['PORTAL_URL', 'PORTAL_BASE_URL', 'ALGOLIA_APP_ID', 'ALGOLIA_SEARCH_KEY', 'ALGOLIA_INDEX'];

function currentInputs(): string {
  const variables = settings.map((name) => `${name}=${process.env[name] ?? ''}`).join('\n');
  return `${hashInputs(buildInputs, generatedPaths)}\n${variables}\n`;
}

/** Whether `build/` was made of what is in the project now. */
export function isBuildFresh(): boolean {
  return existsSync(manifest) && readFileSync(manifest, 'utf8') === currentInputs();
}

/** Makes the production site of both locales: pages, search index, policy. */
export async function buildSite(): Promise<void> {
  const inputs = currentInputs();
  rmSync(manifest, { force: true });
  await step('generate from the contracts', generate);
  const env = { NODE_ENV: 'production', DOCUSAURUS_NO_TELEMETRY: '1' };
  const code = await step('build the site, both locales', () => run(bin('docusaurus'), ['build'], { env }));
  if (code !== 0) throw new Error(`docusaurus build failed (exit code ${code}): its messages are above.`);
  const search = resolveSearchProvider(process.env);
  if (search.kind === 'embedded') {
    await step('index the pages for search', async () => {
      for (const locale of locales) {
        const isDefault = locale === defaultLocale;
        await buildSearchIndex({
          buildDir: isDefault ? buildDir : join(buildDir, locale),
          locale,
          baseUrl: isDefault ? baseUrl : `${baseUrl}${locale}/`,
        });
      }
    });
  }
  await step('write the content security policy', () =>
    applySecurity({ buildDir, apiOrigins: readApiOrigins(), withAlgolia: search.kind === 'algolia' }),
  );
  writeFileSync(manifest, inputs);
}

/** Builds only when something changed since the last build. */
export async function ensureBuild(): Promise<void> {
  if (isBuildFresh()) console.log('▸ the built site is up to date');
  else await buildSite();
}
