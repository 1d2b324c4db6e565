import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sourceGuides, translatedGuides } from './checkGuides';
import { markTranslated } from './checkTwins';
import { listFiles } from './listFiles';
import { main } from './main';

/** `npm run translated -- docs/a.mdx …`, or `-- --all`: their English twins say the same as they do now. */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false } },
  });
  const all = listFiles('.', sourceGuides).map((path) => `${sourceGuides}/${path}`);
  const sources = values.all ? all : positionals;
  if (sources.length === 0) throw new Error('Name the guides: npm run translated -- docs/a.mdx, or --all.');
  const texts = sources.map((source) => {
    const twin = translatedGuides + source.slice(sourceGuides.length);
    return { twin, text: markTranslated(readFileSync(twin, 'utf8'), readFileSync(source, 'utf8')) };
  });
  for (const { twin, text } of texts) writeFileSync(twin, text);
  console.log(`${texts.length} English guides marked as up to date.`);
}

if (import.meta.filename === process.argv[1]) await main(run);
