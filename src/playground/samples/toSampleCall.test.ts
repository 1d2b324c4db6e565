import { expect, test } from 'vitest';
import type { HttpRequest } from '../../transport/httpRequest';
import { toSampleCall } from './toSampleCall';

const json = { 'Content-Type': 'application/json' };
const post: HttpRequest = { method: 'POST', url: 'https://api.example.com/a', headers: json };
const key = { name: 'KLAVI_KEY', value: 'k1' };
const bodyOf = (body: HttpRequest['body'], headers = post.headers) =>
  toSampleCall({ ...post, headers, body }, [key]).body;

test('variables are named in the order of their use', () => {
  const { url, headers, variables } = toSampleCall(
    { method: 'GET', url: 'https://api.example.com/a?t=t1', headers: { Authorization: 'Bearer k1' } },
    [key, { name: 'KLAVI_TOKEN', value: 't1' }, { name: 'KLAVI_UNUSED', value: '' }],
  );
  expect(url).toEqual(['https://api.example.com/a?t=', { variable: 'KLAVI_TOKEN' }]);
  expect(headers).toEqual([['Authorization', ['Bearer ', { variable: 'KLAVI_KEY' }]]]);
  expect(variables).toEqual(['KLAVI_TOKEN', 'KLAVI_KEY']);
});

test.each([
  ['https://api.example.com/{id}/x y', 'https://api.example.com/%7Bid%7D/x%20y'],
  ['https://api.example.com/a?b[c]=d|e&f=100%', 'https://api.example.com/a?b%5Bc%5D=d%7Ce&f=100%25'],
  ['http://[::1]:4010/a', 'http://[::1]:4010/a'],
  ['https://api.example.com/S%C3%A3o', 'https://api.example.com/S%C3%A3o'],
])('the address %s is written %s', (url, expected) => {
  expect(toSampleCall({ ...post, url }).url).toEqual([expected]);
});

test.each([
  ['another spelling of JSON', '{ "a": 1 }', json],
  ['half a surrogate', '"\\ud800"', json],
  ['no JSON', '{"a":', json],
  ['JSON of another type', '{"a":1}', { 'Content-Type': 'text/plain' }],
])('%s stays the text that it is', (_name, text, headers) => {
  expect(bodyOf(text, headers)).toEqual({ kind: 'text', text: [text] });
});

test('a JSON body is read down to its texts', () => {
  expect(bodyOf('{"a":["k1-",null,2,{}]}')).toEqual({
    kind: 'json',
    value: {
      kind: 'map',
      entries: [
        [
          'a',
          {
            kind: 'list',
            items: [
              { kind: 'text', text: [{ variable: 'KLAVI_KEY' }, '-'] },
              null,
              2,
              { kind: 'map', entries: [] },
            ],
          },
        ],
      ],
    },
  });
});

test('a chosen file is expected beside the code', () => {
  const photo = new File(['x'], 'foto "1".png');
  expect(bodyOf(photo)).toEqual({ kind: 'file', path: 'foto "1".png' });
  expect(bodyOf(new Blob(['x']))).toEqual({ kind: 'file', path: 'file.bin' });
  expect(
    bodyOf([{ name: 'a"b', value: photo, fileName: photo.name, contentType: 'image/png' }], {}),
  ).toMatchObject({
    parts: [
      {
        head: 'Content-Disposition: form-data; name="a%22b"; filename="foto %221%22.png"\r\nContent-Type: image/png',
        content: { kind: 'file', path: 'foto "1".png' },
      },
    ],
  });
});
