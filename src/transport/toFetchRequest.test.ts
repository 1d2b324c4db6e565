import { expect, test } from 'vitest';
import type { HttpBody } from './httpRequest';
import { toFetchRequest } from './toFetchRequest';

const { signal } = new AbortController();

const send = (body?: HttpBody, headers: Record<string, string> = {}) =>
  toFetchRequest({ method: 'POST', url: 'https://api.example.com/things', headers, body }, signal);

test('takes nothing of the page along and follows nobody', () => {
  expect(send()).toMatchObject({
    method: 'POST',
    url: 'https://api.example.com/things',
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  });
});

test('sends text as it is, under the type it was given', async () => {
  const request = send('{"a": 1}', { 'Content-Type': 'application/json', 'X-A': 'b' });
  expect(await request.text()).toBe('{"a": 1}');
  expect([request.headers.get('content-type'), request.headers.get('x-a')]).toEqual([
    'application/json',
    'b',
  ]);
});

test('sends a file byte by byte', async () => {
  const bytes = new Uint8Array([0, 255, 13, 10]);
  const request = send(new Blob([bytes]), { 'Content-Type': 'application/pdf' });
  expect(new Uint8Array(await request.arrayBuffer())).toEqual(bytes);
  expect(request.headers.get('content-type')).toBe('application/pdf');
});

test('sends parts as a form that the platform reads back', async () => {
  const form = await send([
    { name: 'a', value: '1' },
    { name: 'f', value: new Blob(['x']), fileName: 'f.txt', contentType: 'text/plain' },
  ]).formData();
  expect(form.get('a')).toBe('1');
  expect(form.get('f')).toMatchObject({ name: 'f.txt', type: 'text/plain' });
});

test.each<[string, Record<string, string>]>([
  ['a line break in a header', { 'X-A': 'b\nc' }],
  ['a header beyond Latin-1', { 'X-A': '→' }],
])('refuses %s', (_name, headers) => {
  expect(() => send(undefined, headers)).toThrow(TypeError);
});
