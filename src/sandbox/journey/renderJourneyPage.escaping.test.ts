import { expect, test } from 'vitest';
import { fullView, journeyScreens } from '../fixtures/journeyViews';
import { attribute, readPage, textOf, type PageElement } from '../fixtures/readPage';
import { renderJourneyPage } from './renderJourneyPage';
import type { JourneyView } from './types';

/** What opens a tag, an attribute, a comment, a script, a style or a scheme somewhere in HTML. */
const corpus = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '`onclick=alert(1)`',
  '</title><svg onload=alert(1)>',
  '</style><script>alert(1)</script>',
  '<!--<script>',
  ']]><x>',
  '</textarea></form><form action=https://evil.example>',
  '<base href=https://evil.example/>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '&lt;b&gt;&amp;&quot;',
  '&#x6a;avascript&colon;alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  'a\u0000b\u2028c\u202Ed\uFFFE',
  '\uD800',
  '<a href="&#1;javascript:alert(1)">',
  'x" style="background:url(https://evil.example)',
  '; --bank: red; background: url(https://evil.example)',
  '__proto__',
  'constructor',
];

/** Words that choose what is shown: all others are texts, which may be anything. */
const choosing = ['screen', 'mode', 'kind'];

function fill(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return choosing.includes(key) ? value : text;
  if (Array.isArray(value)) return value.map((item) => fill(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, text, name)]));
}

function render(screen: JourneyView['screen'], text: string): PageElement[] {
  const view = fill({ ...fullView, screen, persona: { id: 'x', ending: 'y' } }, text) as JourneyView;
  const context = {
    action: text,
    avatarOf: () => text,
    problems: [{ field: text, message: text }],
    form: new URLSearchParams({ personalTaxId: text, businessTaxId: text }),
  };
  return readPage(renderJourneyPage(view, context));
}

/** Tags and names of attributes: what a value may never change. */
function toSkeleton(page: PageElement[]): string[] {
  return page.map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);
}

test.each(journeyScreens)('%s keeps its structure, whatever its texts say', (screen) => {
  const expected = toSkeleton(render(screen, 'plain'));
  for (const text of corpus) {
    const page = render(screen, text);
    expect(toSkeleton(page), text).toEqual(expected);
    const [style] = page.filter(({ tagName }) => tagName === 'style');
    expect(textOf(style as PageElement)).not.toContain('evil.example');
    for (const element of page) {
      expect(attribute(element, 'style') ?? '').toMatch(/^(--bank: #\w{6}; --bank-dark: #\w{6})?$/);
      if (element.tagName !== 'link') expect(attribute(element, 'href') ?? '#').toMatch(/^#/);
    }
  }
});

test('a text is shown as it was written', () => {
  for (const text of corpus.filter((one) => !/[\u0000\uD800\uFFFE]/.test(one))) {
    const [heading] = render('failure', text).filter(({ tagName }) => tagName === 'dd');
    expect(textOf(heading as PageElement)).toBe(text);
  }
});
