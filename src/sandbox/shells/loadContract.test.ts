import { expect, it } from 'vitest';
import { createContractLoader } from './loadContract';

const contract = { product: 'klavi-ki' };

function serve(files: Record<string, string>) {
  const asked: string[] = [];
  const load = createContractLoader(
    'https://a.example/portal/',
    { 'klavi-ki': 'klavi-ki.1.json' },
    async (url) => {
      asked.push(url.replace('https://a.example/portal/contract/', ''));
      const body = files[asked.at(-1) ?? ''];
      return body === undefined ? new Response('<html>', { status: 404 }) : new Response(body);
    },
  );
  return { load, asked };
}

it('fetches the file that the build named', async () => {
  const { load, asked } = serve({ 'klavi-ki.1.json': JSON.stringify(contract) });
  expect(await load('klavi-ki')).toEqual(contract);
  expect(asked).toEqual(['klavi-ki.1.json']);
});

it.each([
  ['gone', {}],
  ['a page', { 'klavi-ki.1.json': '<!doctype html>' }],
])('asks the index when the file is %s', async (_, files) => {
  const newer = {
    'index.json': '{"klavi-ki":"klavi-ki.2.json"}',
    'klavi-ki.2.json': JSON.stringify(contract),
  };
  const { load, asked } = serve({ ...files, ...newer });
  expect(await load('klavi-ki')).toEqual(contract);
  expect(asked).toEqual(['klavi-ki.1.json', 'index.json', 'klavi-ki.2.json']);
});

it('rejects, naming the file, when there is none', async () => {
  await expect(serve({}).load('klavi-ki')).rejects.toThrow(
    'https://a.example/portal/contract/klavi-ki.1.json',
  );
  await expect(serve({ 'index.json': '{}' }).load('klavi-ki')).rejects.toThrow('index.json');
});

it('knows only the products of the build', async () => {
  const { load, asked } = serve({});
  expect(await load('__proto__')).toBeUndefined();
  expect(asked).toEqual([]);
});
