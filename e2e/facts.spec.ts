import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, test } from '@playwright/test';
import { findElement, readAttribute, readText, tidyText, walkElements } from '../src/search/htmlTree';
import { apiFacts } from './facts/apiFacts';
import type { Fact } from './facts/fact';
import { onboardingFacts } from './facts/onboardingFacts';

type BuiltPage = { text: string; ids: Set<string> };

const pages = new Map<string, BuiltPage | undefined>();

/** What a reader without JavaScript finds in a built page. */
function readPage(prefix: string, route: string): BuiltPage | undefined {
  const file = join('build', prefix, route, 'index.html');
  if (!pages.has(file)) pages.set(file, existsSync(file) ? parsePage(readFileSync(file, 'utf8')) : undefined);
  return pages.get(file);
}

function parsePage(html: string): BuiltPage {
  const document = parse(html);
  const main = findElement(document, ({ tagName }) => tagName === 'main');
  if (!main) return { text: '', ids: new Set() };
  const ids = [...walkElements(main)].flatMap((element) => readAttribute(element, 'id') ?? []);
  return { text: tidyText(readText(main)), ids: new Set(ids) };
}

function listMissing(facts: Fact[], prefix: string, words: (fact: Fact) => string[]): string[] {
  return facts.flatMap((fact) => {
    const page = readPage(prefix, fact.page);
    const place = prefix + fact.page;
    if (page === undefined) return [`${fact.fact}: there is no page ${place}`];
    const missing = words(fact)
      .filter((text) => !page.text.includes(text))
      .map((text) => `${fact.fact}: ${place} doesn't say "${text}"`);
    if (fact.id !== undefined && !page.ids.has(fact.id))
      missing.push(`${fact.fact}: ${place} has no #${fact.id}`);
    return missing;
  });
}

for (const [name, facts] of [
  ['the API', apiFacts],
  ['the onboarding', onboardingFacts],
] as const) {
  test(`each fact of ${name} is on its page`, () => {
    expect(facts.length).toBeGreaterThan(20);
    expect(listMissing(facts, '', ({ text }) => text)).toEqual([]);
  });

  test(`each fact of ${name} is on its English page`, () => {
    expect(listMissing(facts, '/en', ({ text, english }) => english ?? text)).toEqual([]);
  });
}

test('a fact that is nowhere is found missing', () => {
  const facts: Fact[] = [
    { fact: 'invented', page: '/referencia/erros', text: ['4999'] },
    { fact: 'lost page', page: '/referencia/nada', text: ['x'] },
  ];
  expect(listMissing(facts, '', ({ text }) => text)).toEqual([
    'invented: /referencia/erros doesn\'t say "4999"',
    'lost page: there is no page /referencia/nada',
  ]);
});
