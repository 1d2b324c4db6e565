import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { ModeChooser } from '.';
import { modeNames } from './modeTexts';
import { Result } from './Result';

vi.mock('@docusaurus/Link', () => ({
  default: ({ to, ...props }: { to: string } & ComponentProps<'a'>) =>
    createElement('a', { ...props, href: to }),
}));

const html = renderToStaticMarkup(<ModeChooser />);

test('the prerendered page has the questions, nothing chosen, and the rules in the live region', () => {
  expect(html.match(/<fieldset/g)).toHaveLength(3);
  expect(html.match(/<legend/g)).toHaveLength(3);
  expect(html.match(/type="radio"/g)).toHaveLength(6);
  expect(html).not.toContain('checked');
  const [, live = ''] = html.split('role="status"');
  for (const name of Object.values(modeNames)) expect(live).toContain(`<dt>${name}</dt>`);
});

test('each question is one group of radios, so that arrow keys move inside it', () => {
  const names = [...html.matchAll(/name="([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(names).size).toBe(3);
});

test.each([
  ['basic', 'ready', '/api/klavi-ki/open-basic-link'],
  ['advance', 'perUser', '/klavi-ki/inicio-rapido#criar-link'],
  ['api', 'ownScreens', '/klavi-ki/inicio-rapido'],
] as const)('%s leads to %s, and to the guides of both fronts', (mode, reason, first) => {
  const result = renderToStaticMarkup(<Result mode={mode} reason={reason} name={modeNames[mode]} />);
  expect(result).toContain(`<strong>${modeNames[mode]}</strong>`);
  const links = [...result.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(links).toEqual([first, '/klavi-ki/front-end', '/klavi-ki/back-end']);
});
