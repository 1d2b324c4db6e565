import { ensureBuild } from './buildSite';
import { main } from './main';
import { readPort, serve } from './serve';

await main(async () => {
  const port = readPort();
  await ensureBuild();
  await serve(port);
});
