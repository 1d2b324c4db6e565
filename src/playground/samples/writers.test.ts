import { describe, expect, test } from 'vitest';
import { toSampleCall } from './toSampleCall';
import { writers } from './writers';

const secret = 's3cr3t';
const variables = [{ name: 'KLAVI_ACCESS_KEY', value: secret }];

function write(id: keyof typeof writers, body: unknown): string {
  const headers = {
    Accept: 'application/json',
    Authorization: `Bearer ${secret}`,
    'Content-Type': 'application/json',
  };
  const url = 'https://api.example.com/a';
  return writers[id](toSampleCall({ method: 'POST', url, headers, body: JSON.stringify(body) }, variables));
}

// What the languages do with it is tested by running them (scripts/samples.test.ts).
describe.each(Object.keys(writers) as (keyof typeof writers)[])('%s', (id) => {
  const code = write(id, { key: secret, text: 'a' });

  test('names the secret once and never shows it', () => {
    expect(code).not.toContain(secret);
    expect(code.match(/KLAVI_ACCESS_KEY/g)).toHaveLength(1);
    expect(code).toContain('Set the environment variable');
  });

  test('gives up after a while and ends with an error on a refusal', () => {
    expect(code).toMatch(/\b30(_000)?\b/);
    expect(code).toMatch(/exit|return response.IsSuccessStatusCode \? 0 : 1/i);
  });

  test('has no helper that nothing uses', () => {
    const bare = writers[id](toSampleCall({ method: 'GET', url: 'https://api.example.com', headers: {} }));
    expect(bare).not.toMatch(/\benv\b|getenv|json|urlencode|boundary/i);
  });
});

test.each<[keyof typeof writers, unknown, string]>([
  ['javascript', JSON.parse('{"__proto__":1}'), "['__proto__']: 1"],
  ['php', {}, 'json_encode((object) []'],
  ['php', { 0: 'a' }, "(object) [\n        '0' => 'a',"],
  ['go', { n: 12345678901234567000 }, '"n": 1.2345678901234567e+19,'],
  ['csharp', { n: 12345678901234567000 }, '["n"] = 1.2345678901234567e+19,'],
  ['csharp', { a: [null, { b: `{${secret}}` }] }, '["b"] = $"{{{klaviAccessKey}}}",'],
  ['csharp', [], 'new StringContent(new JsonArray {}.ToJsonString());'],
  ['csharp', 'a', 'new StringContent(JsonSerializer.Serialize<object?>("a"));'],
  ['java', { a: `100% ${secret}` }, '"a": %s\n            }""".formatted(json("100% " + klaviAccessKey));'],
])('%s writes %j', (id, body, expected) => {
  expect(write(id, body)).toContain(expected);
});
