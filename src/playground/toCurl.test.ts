import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { toBasic } from './serialise/toBasic';
import { toCurl } from './toCurl';
import type { HttpRequest } from '../transport/httpRequest';

const get: HttpRequest = { method: 'GET', url: 'https://api.example/a', headers: {} };
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const token = { value: '<token>', name: 'KLAVI_ACCESS_TOKEN' };
const secret = { value: 'sk_demo_91be', name: 'KLAVI_SECRET_KEY' };

test.each<[string, HttpRequest, string]>([
  ['a bare GET', get, "curl 'https://api.example/a'"],
  ['a method', { ...get, method: 'DELETE' }, "curl -X DELETE 'https://api.example/a'"],
  [
    'a held place of a variable',
    { ...get, headers: { Authorization: 'Bearer <token>' } },
    `curl 'https://api.example/a' \\\n  -H "Authorization: Bearer $KLAVI_ACCESS_TOKEN"`,
  ],
  [
    'a body with a secret',
    { ...get, method: 'POST', body: '{"secretKey":"sk_demo_91be","a":1}' },
    `curl -X POST 'https://api.example/a' \\\n  --data-raw '{\n  "secretKey": "'"$KLAVI_SECRET_KEY"'",\n  "a": 1\n}'`,
  ],
  [
    'a path that is still a template',
    { ...get, url: 'https://api.example/{consentId}' },
    "curl --globoff 'https://api.example/{consentId}'",
  ],
  [
    'a form, field by field',
    { ...get, method: 'POST', headers: form, body: 'client_secret=sk_demo_91be&scope=a+b%26c&n%5B0%5D=1' },
    [
      "curl -X POST 'https://api.example/a' \\",
      "  -H 'Content-Type: application/x-www-form-urlencoded' \\",
      '  --data-urlencode "client_secret=$KLAVI_SECRET_KEY" \\',
      "  --data-urlencode 'scope=a b&c' \\",
      "  --data-urlencode 'n%5B0%5D=1'",
    ].join('\n'),
  ],
  [
    'what was to be a form as it was typed',
    { ...get, headers: form, body: '{"a":' },
    `curl 'https://api.example/a' \\\n  -H 'Content-Type: application/x-www-form-urlencoded' \\\n  --data-raw '{"a":'`,
  ],
  [
    'a body that is no JSON',
    { ...get, body: '{"a":' },
    `curl 'https://api.example/a' \\\n  --data-raw '{"a":'`,
  ],
  ['a HEAD', { ...get, method: 'HEAD' }, "curl --head 'https://api.example/a'"],
  [
    'cookies',
    { ...get, headers: { Cookie: 'a=b; key=<token>' } },
    `curl 'https://api.example/a' \\\n  -b "a=b; key=$KLAVI_ACCESS_TOKEN"`,
  ],
  [
    'a user and a password',
    { ...get, headers: { Authorization: `Basic ${toBasic('açaí:sk_demo_91be')}` } },
    `curl 'https://api.example/a' \\\n  -u "açaí:$KLAVI_SECRET_KEY"`,
  ],
  [
    'a variable that holds both',
    { ...get, headers: { Authorization: `Basic ${toBasic('<token>')}` } },
    `curl 'https://api.example/a' \\\n  -u "$KLAVI_ACCESS_TOKEN"`,
  ],
  [
    'a name alone as it is sent',
    { ...get, headers: { Authorization: 'Basic YQ==' } },
    `curl 'https://api.example/a' \\\n  -H 'Authorization: Basic YQ=='`,
  ],
  [
    'what only looks like basic',
    { ...get, headers: { Authorization: 'Basic /w==' } },
    `curl 'https://api.example/a' \\\n  -H 'Authorization: Basic /w=='`,
  ],
  [
    'text that only looks like JSON as it is',
    { ...get, headers: { 'Content-Type': 'text/plain' }, body: '{"a":1}' },
    `curl 'https://api.example/a' \\\n  -H 'Content-Type: text/plain' \\\n  --data-raw '{"a":1}'`,
  ],
  [
    'a file as the body',
    { ...get, headers: { 'Content-Type': 'image/png' }, body: new File([], 'meu "a".png') },
    `curl 'https://api.example/a' \\\n  -H 'Content-Type: image/png' \\\n  --data-binary '@meu "a".png'`,
  ],
  [
    'data without a name',
    { ...get, body: new Blob() },
    `curl 'https://api.example/a' \\\n  --data-binary '@file'`,
  ],
  [
    'the parts of a form',
    {
      ...get,
      method: 'POST',
      body: [
        { name: 'key', value: 'sk_demo_91be' },
        { name: 'at', value: '@a;b' },
        { name: 'meta', value: '{"a":1}', contentType: 'application/json' },
        { name: 'css', value: 'a: "b\\";', contentType: 'text/css' },
        { name: 'photo', value: new Blob(), fileName: 'a b.png', contentType: 'image/png' },
        { name: 'odd', value: new Blob(), fileName: 'a;"b', contentType: 'text/csv; charset=utf-8' },
      ],
    },
    [
      "curl -X POST 'https://api.example/a' \\",
      '  --form-string "key=$KLAVI_SECRET_KEY" \\',
      "  --form-string 'at=@a;b' \\",
      `  -F 'meta={"a":1};type=application/json' \\`,
      `  -F 'css="a: \\"b\\\\\\";";type=text/css' \\`,
      "  -F 'photo=@a b.png;type=image/png' \\",
      `  -F 'odd=@"a;\\"b";type=text/csv; charset=utf-8'`,
    ].join('\n'),
  ],
])('writes %s', (_name, request, expected) => {
  expect(toCurl(request, [token, secret])).toBe(expected);
});

test.each([
  `O'Brien's "R$ 5" \`id\` $(id) \\ !x`,
  '@/etc/passwd',
  'duas\nlinhas',
  'sk_demo_91besk_demo_91be',
  'asksk_demo_91be_b',
  "'sk_demo_91be'",
  '',
])('a shell reads %j as it was meant', (text) => {
  const command = toCurl({ ...get, headers: { 'X-Text': text }, body: text }, [token, secret]);
  const output = execFileSync(
    'sh',
    ['-c', `curl() { for one; do printf '%s\\0' "$one"; done; }\n${command}`],
    {
      env: { KLAVI_SECRET_KEY: secret.value },
      encoding: 'utf8',
    },
  );
  expect(output.split('\0').slice(1, -1)).toEqual(['-H', `X-Text: ${text}`, '--data-raw', text]);
});
