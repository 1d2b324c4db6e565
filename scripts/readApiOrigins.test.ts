import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toSandboxContract } from '../src/contract/toSandboxContract';
import { readApiOrigins } from './readApiOrigins';
import { readProductContracts } from './readProductContracts';

test('pages may call the hosts of the contracts, as the site publishes them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contracts-'));
  const contracts = readProductContracts().map(toSandboxContract);
  for (const contract of contracts) {
    writeFileSync(join(folder, `${contract.product}.json`), JSON.stringify(contract));
  }
  const index = Object.fromEntries(contracts.map(({ product }) => [product, `${product}.json`]));
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  const origins = readApiOrigins(folder);
  expect(origins).toContain('https://api-sandbox.klavi.ai');
  expect(origins).toContain('https://api.klavi.ai');
  expect(origins).toEqual([...new Set(origins)].sort());
  expect(origins.every((origin) => origin.startsWith('https://'))).toBe(true);
});
