import { defineConfig, devices } from '@playwright/test';
import { browserArgs } from './scripts/findBrowser';

const port = Number(process.env.E2E_PORT ?? 4173);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    trace: process.env.E2E_TRACE ? 'on' : 'off',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserArgs },
  },
  webServer: {
    command: `node_modules/.bin/tsx scripts/serve.ts --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
