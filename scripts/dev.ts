import { generate } from './generate';
import { main } from './main';
import { bin, run } from './run';

/** The authors' server: hot reload, one locale (`npm run dev -- --locale en`), no search index, no policy. */
await main(async () => {
  await generate();
  process.exitCode = await run(bin('docusaurus'), ['start', '--no-open', ...process.argv.slice(2)]);
});
