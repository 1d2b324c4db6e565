import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
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
