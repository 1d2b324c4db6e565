import { expect, test } from 'vitest';
import type { HttpBody, HttpRequest } from './httpRequest';
import { toRequestInit } from './toRequestInit';

const request: HttpRequest = { method: 'POST', url: 'https://api.example/a', headers: { 'X-A': 'b' } };

test.each<[string, HttpBody | undefined]>([
  ['no body', undefined],
  ['text', '{}'],
  ['a file', new File(['a'], 'a.txt')],
])('leaves %s as it is', (_name, body) => {
  expect(toRequestInit({ ...request, body })).toEqual({
    method: 'POST',
    headers: { 'X-A': 'b' },
    ...(body !== undefined && { body }),
  });
});

test('writes parts byte by byte', async () => {
  const { headers, body } = toRequestInit(
    {
      ...request,
      body: [
        { name: 'nome', value: 'Açaí' },
        { name: 'meta', value: '{"a":1}', contentType: 'application/json' },
        { name: 'a"b\r\n', value: new Blob(['\r\n--x']), fileName: 'a".bin', contentType: 'image/png' },
      ],
    },
    'x',
  );
  expect(headers).toEqual({ 'X-A': 'b', 'Content-Type': 'multipart/form-data; boundary=x' });
  expect(await new Response(body).text()).toBe(
    [
      '--x\r\nContent-Disposition: form-data; name="nome"\r\n\r\nAçaí',
      '--x\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}',
      '--x\r\nContent-Disposition: form-data; name="a%22b%0D%0A"; filename="a%22.bin"\r\nContent-Type: image/png\r\n\r\n\r\n--x',
      '--x--\r\n',
    ].join('\r\n'),
  );
});

test('a parser of the platform reads back what was written', async () => {
  const file = new File([new Uint8Array([0, 255, 13, 10])], 'a.bin', { type: 'application/octet-stream' });
  const { headers, body } = toRequestInit({
    ...request,
    body: [
      { name: 'a', value: '1' },
      { name: 'a', value: '2' },
      { name: 'f', value: file, fileName: file.name, contentType: file.type },
    ],
  });
  const form = await new Response(body, { headers }).formData();
  expect(form.getAll('a')).toEqual(['1', '2']);
  const read = form.get('f') as File;
  expect([read.name, read.type]).toEqual(['a.bin', 'application/octet-stream']);
  expect([...new Uint8Array(await read.arrayBuffer())]).toEqual([0, 255, 13, 10]);
});
