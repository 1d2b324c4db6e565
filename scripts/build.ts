import { buildSite } from './buildSite';
import { main } from './main';

await main(buildSite);
