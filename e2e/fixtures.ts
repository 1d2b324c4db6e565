import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';

export { expect };

type Problems = { problems: string[] };

/**
 * Every test fails on a console error or warning of the page, an uncaught exception, a CSP violation (a console
 * error in Chromium) and on any request that leaves this machine.
 */
export const test = base.extend<Problems & { watch: void; expectedErrors: RegExp[] }>({
  /** Console errors that a test causes on purpose, e.g. a 404 page's own status. */
  expectedErrors: [[], { option: true }],

  problems: async ({}, use) => {
    await use([]);
  },

  watch: [
    async ({ context, problems, expectedErrors }, use) => {
      context.on('page', (page) => watchPage(page, problems, expectedErrors));
      for (const page of context.pages()) watchPage(page, problems, expectedErrors);
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        const isLocal = hostname === 'localhost' || ['data:', 'blob:'].includes(protocol);
        if (!isLocal) problems.push(`request to a third party: ${request.url()}`);
      });
      await use();
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

function watchPage(page: Page, problems: string[], expected: RegExp[]) {
  page.on('console', (message) => {
    const text = describe(message);
    const isProblem = ['error', 'warning'].includes(message.type());
    if (isProblem && !expected.some((pattern) => pattern.test(text))) problems.push(text);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
}

function describe(message: ConsoleMessage): string {
  return `${message.type()}: ${message.text()} (${message.location().url})`;
}

/** Both languages of the site, with the words that tests look for. */
export const languages = [
  { locale: 'pt-BR', prefix: '' },
  { locale: 'en', prefix: '/en' },
] as const;
