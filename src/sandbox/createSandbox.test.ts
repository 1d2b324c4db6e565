import { describe, expect, it } from 'vitest';
import type { Contract } from '../contract/types';
import { createSandbox, type SandboxOptions } from './createSandbox';
import { createCountingRandom } from './fixtures/countingRandom';
import { readSourceContract } from './fixtures/readSourceContract';
import { petsContract } from './fixtures/petsContract';
import { createMemoryStore } from './memoryStore';
import type { OpenSession, Session } from './simulation';

function open(options: Partial<SandboxOptions> = {}) {
  const sandbox = createSandbox({
    basePath: '/__sandbox/',
    portalUrl: 'https://portal.example.com',
    products: ['pets'],
    loadContract: async (product) => (product === 'pets' ? petsContract : readSourceContract(product)),
    store: createMemoryStore(),
    clock: () => 0,
    random: createCountingRandom(),
    ...options,
  });
  return async (method: string, path: string, init: RequestInit = {}) => {
    const response = await sandbox(
      new Request(`https://portal.example.com/__sandbox${path}`, { method, ...init }),
    );
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
}

function openPets(answer: Session['answer']): OpenSession {
  return () => ({
    settle: () => [],
    authenticate: () => undefined,
    precheck: () => undefined,
    answer,
    control: () => undefined,
    cook: (recipe) => recipe,
    secretKey: '',
    value: () => undefined,
    isChanged: () => false,
    isReadable: true,
  });
}

const json = { 'content-type': 'application/json' };

describe('the generic mock', () => {
  const call = open();

  it.each<[string, string, RequestInit, number, unknown]>([
    ['GET', '/pets/pets', {}, 200, [{ id: 1, name: 'Rex' }]],
    [
      'GET',
      '/pets/pets?limit=2&tags=small&tags=shy',
      { headers: { 'x-trace': 'abc' } },
      200,
      expect.any(Array),
    ],
    ['GET', '/pets/pets/7', {}, 200, { id: 1, name: 'Rex' }],
    ['GET', '/pets/pets/7.csv', {}, 200, 'id,name\n1,Rex\n'],
    ['DELETE', '/pets/pets/7', { headers: { 'x-pet-key': 'k' } }, 204, ''],
    [
      'POST',
      '/pets/pets',
      { headers: json, body: '{"name":"Rex"}' },
      201,
      expect.objectContaining({ id: expect.any(Number) }),
    ],
    [
      'POST',
      '/pets/pets',
      { body: new URLSearchParams({ name: 'Rex', age: '3', owner: 'Ana' }) },
      201,
      expect.any(Object),
    ],
    ['GET', '/pets/pets/mine', { headers: { authorization: 'Bearer t' } }, 200, expect.any(Object)],
  ])('answers %s %s', async (method, path, init, status, body) => {
    const answer = await call(method, path, init);
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers.get('x-klavi-sandbox')).toBe('simulated');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['GET', '/pets/pets/7', 'example=one', 200, { name: 'Rex' }],
    ['GET', '/pets/pets/7', 'code=418', 400, { message: 'Prefer: the contract documents no status 418' }],
    ['GET', '/pets/pets/7', 'example=two', 400, { message: 'Prefer: the contract has no example two here' }],
    ['POST', '/pets/pets', 'code=400', 400, { problem: 'bad pet' }],
  ])('answers %s %s as preferred: %s', async (method, path, prefer, status, body) => {
    const init = {
      headers: { ...json, prefer },
      ...(method === 'POST' && { body: '{"name":"Rex"}' }),
    };
    expect(await call(method, path, init)).toMatchObject({ status, body });
  });

  it('answers the same each time', async () => {
    const init = { headers: json, body: '{"name":"Rex"}' };
    expect((await call('POST', '/pets/pets', init)).body).toEqual(
      (await open()('POST', '/pets/pets', init)).body,
    );
  });

  it('sends the documented headers and media types', async () => {
    const created = await call('POST', '/pets/pets', { headers: json, body: '{"name":"Rex"}' });
    expect(created.headers.get('location')).toBe('/pets/1');
    expect(created.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const exported = await call('GET', '/pets/pets/7.csv');
    expect(exported.headers.get('content-type')).toBe('text/csv');
  });

  it.each<[string, string, RequestInit, number, string]>([
    ['GET', '/pets/pets?limit=0', {}, 400, 'Invalid limit: 0 is less than 1.'],
    ['GET', '/pets/pets?limit=many', {}, 400, 'limit must be an integer'],
    ['GET', '/pets/pets?tags=small&tags=loud', {}, 400, 'tags[1] must be small or shy'],
    ['GET', '/pets/pets', { headers: { 'x-trace': 'a' } }, 400, 'Invalid x-trace: it must have at least 3'],
    ['GET', '/pets/pets/seven', {}, 404, 'petId must be an integer'],
    ['GET', '/pets/pets/mine', {}, 401, 'Missing bearer token or header X-Pet-Key'],
    ['GET', '/pets/toys', {}, 404, 'pets has no operation at /toys'],
    ['GET', '/pets', {}, 404, 'pets has no operation at /'],
    ['GET', '/dogs/pets', {}, 404, 'The sandbox has no product "dogs"'],
    ['GET', '/__proto__/pets', {}, 404, 'The sandbox has no product "__proto__"'],
    ['GET', '/', {}, 404, 'The sandbox has no /__sandbox/'],
    ['PUT', '/pets/pets', {}, 404, '/pets has no PUT; it takes GET, POST'],
    [
      'GET',
      '/pets/broken',
      {},
      500,
      'getBroken: the answer breaks the contract at #/$ref/properties/id/type: id must be an integer',
    ],
  ])('refuses %s %s', async (method, path, init, status, message) => {
    const answer = await call(method, path, init);
    expect(answer.body).toMatchObject({ statusCode: status, message: expect.stringContaining(message) });
    expect(answer.status).toBe(status);
  });

  it('tells which methods there are', async () => {
    expect((await call('PUT', '/pets/pets')).headers.get('allow')).toBe('GET, POST');
  });

  it("tells the contract's own example where its errors have another shape", async () => {
    const answer = await call('POST', '/pets/pets', { headers: json, body: '{}' });
    expect(answer).toMatchObject({ status: 400, body: { problem: 'bad pet' } });
  });
});

describe('control', () => {
  it('says that it is there', async () => {
    const answer = await open({ version: 'abc' })('GET', '/control/health');
    const now = '1970-01-01T00:00:00.000Z';
    expect(answer.body).toEqual({
      status: 'ok',
      version: 'abc',
      products: ['pets'],
      storage: 'memory',
      now,
    });
  });

  it('knows which methods its paths take', async () => {
    const call = open();
    const answers = [await call('POST', '/control/health'), await call('GET', '/control/reset')];
    expect(answers.map(({ status, headers }) => [status, headers.get('allow')])).toEqual([
      [404, 'GET'],
      [404, 'POST'],
    ]);
    expect((await call('GET', '/control/nothing')).status).toBe(404);
  });
});

describe('failures', () => {
  it('names the operation and shows no stack when a simulation breaks', async () => {
    const call = open({
      simulations: {
        pets: openPets(() => {
          throw new Error('the kennel is on fire');
        }),
      },
    });
    expect(await call('GET', '/pets/pets')).toMatchObject({
      status: 500,
      body: { statusCode: 500, error: 'Internal Server Error', message: 'listPets: the kennel is on fire' },
    });
  });

  it('keeps nothing of an answer that the contract does not document', async () => {
    let kept = 0;
    const call = open({
      simulations: {
        pets: openPets(() => ({ answer: { status: 202 }, emissions: [], keep: () => void (kept += 1) })),
      },
    });
    const { status, body } = await call('GET', '/pets/pets');
    expect([status, body.message]).toEqual([500, 'listPets: the contract documents no status 202']);
    expect(kept).toBe(0);
  });

  it('answers when a contract cannot be loaded, and tries again', async () => {
    const loads: (() => Promise<Contract>)[] = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      async () => petsContract,
    ];
    const call = open({ loadContract: () => (loads.shift() as () => Promise<Contract>)() });
    const failed = await call('GET', '/pets/pets');
    expect(failed).toMatchObject({
      status: 500,
      body: { message: expect.stringContaining('Failed to fetch') },
    });
    expect(failed.body.message).toContain('GET /__sandbox/pets/pets');
    expect((await call('GET', '/pets/pets')).status).toBe(200);
  });

  it('survives what is thrown without being an error', async () => {
    const call = open({ loadContract: () => Promise.reject('no') });
    expect((await call('GET', '/pets/pets')).status).toBe(500);
  });
});
