import { expect, test } from 'vitest';
import { findPortalPages } from './findPortalPages';

const root = 'https://portal.example/docs/';
const bank = `${root}sandbox/banco?ticket=a`;

test.each([
  [{ consentId: '1', consentRedirectURL: bank }, [{ field: 'consentRedirectURL', url: bank }]],
  [{ linkURL: 'https://portal.example.evil/docs/sandbox/banco' }, []],
  [{ linkURL: 'https://portal.example/docs/sandbox/../../other' }, []],
  [{ linkURL: 'javascript:alert(1)' }, []],
  [{ linkURL: '/docs/sandbox/banco' }, []],
  [[bank], []],
  [bank, []],
  [undefined, []],
])('%j', (answer, pages) => {
  expect(findPortalPages(answer, root)).toEqual(pages);
});
