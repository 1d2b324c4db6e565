import { expect, it } from 'vitest';
import { findBrowser, type BrowserSource } from './findBrowser';

const source = (name: string, path?: string): BrowserSource => ({ name, find: () => path });

async function find(sources: BrowserSource[], broken: string[] = []) {
  const said: string[] = [];
  const starts = (path: string) => !broken.includes(path);
  const browser = await findBrowser({ sources, starts, say: (line) => said.push(line) });
  return { browser, said };
}

it('takes the first source that leads to a browser', async () => {
  const { browser, said } = await find([source('none'), source('second', '/b'), source('third', '/c')]);
  expect(browser).toEqual({ executablePath: '/b', source: 'second' });
  expect(said).toEqual(['Browser: second (/b)']);
});

it('passes over a browser that does not start', async () => {
  const { browser } = await find([source('first', '/a'), source('second', '/b')], ['/a']);
  expect(browser.source).toBe('second');
});

it('does not ask later sources, which may install something', async () => {
  const asked: string[] = [];
  const late: BrowserSource = { name: 'late', find: () => void asked.push('late') };
  await find([source('first', '/a'), late]);
  expect(asked).toEqual([]);
});

it('says in one sentence what to install', async () => {
  await expect(find([source('none')])).rejects.toThrow(/install Chromium or Google Chrome/);
});
