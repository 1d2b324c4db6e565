import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  jsonValue,
  nat,
  option,
  record,
  string,
} from 'fast-check';
import { expect, test } from 'vitest';
import { decodeShare } from './decodeShare';
import { encodeShare } from './encodeShare';
import { MAX_FRAGMENT_CHARACTERS } from './limits';
import { screenCall } from './screenCall';
import type { Json, SharedCall } from './types';

const json = jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
const sharedCall = record(
  {
    operation: constantFrom('klavi-ki/createLink', 'klaas/categorizeTransactions'),
    example: constantFrom('pessoa', 'minimo'),
    parameters: record({ 'query.size': json, 'path.consentId': string() }, { requiredKeys: [] }),
    body: json,
    environment: constantFrom('portal' as const, 'homologacao' as const),
  },
  { requiredKeys: ['operation'] },
).map((call) => screenCall(call as SharedCall).data);

async function encode(call: SharedCall): Promise<string> {
  const encoded = await encodeShare('call', call, { anchor: 'experimentar' });
  return encoded.ok ? encoded.fragment : '';
}

test('what goes in comes out', async () => {
  await assert(
    asyncProperty(sharedCall, option(string({ unit: 'grapheme', minLength: 1 })), async (data, anchor) => {
      const encoded = await encodeShare('call', data, { anchor: anchor ?? undefined });
      if (!encoded.ok) {
        // Random JSON may hold the one key that is refused.
        expect(JSON.stringify(data)).toContain('__proto__');
        return;
      }
      const decoded = await decodeShare(encoded.fragment);
      expect(decoded).toEqual({
        kind: 'shared',
        share: { kind: 'call', data },
        ...(anchor !== null && { anchor }),
      });
    }),
    { numRuns: 150 },
  );
});

test('any other character in the payload is told, and nothing is applied', async () => {
  const fragment = await encode({ operation: 'klavi-ki/createLink', body: { name: 'x', list: [1, 2, 3] } });
  const end = fragment.indexOf('~');
  for (let at = '#k1.'.length; at < end; at += 1) {
    for (const other of 'Aq0-_~.%=é') {
      if (fragment[at] === other) continue;
      const decoded = await decodeShare(fragment.slice(0, at) + other + fragment.slice(at + 1));
      expect(decoded, `${other} at ${at}`).toEqual({ kind: 'damaged' });
    }
  }
});

test('a link that is cut, extended or mixed up is told', async () => {
  const whole = sharedCall.filter((call) => !JSON.stringify(call).includes('__proto__'));
  await assert(
    asyncProperty(
      whole,
      nat(),
      string({ maxLength: 4, minLength: 1 }),
      integer({ min: 1, max: 63 }),
      async (call, place, extra, by) => {
        const fragment = await encode(call);
        const [payload = ''] = fragment.slice('#k1.'.length).split('~');
        const at = place % payload.length;
        const shifted = alphabet[(alphabet.indexOf(payload[at] ?? '') + by) % 64];
        const altered = [
          payload.slice(0, at),
          payload.slice(at + 1),
          payload + extra.replaceAll('~', '.'),
          extra.replaceAll('~', '.') + payload,
          payload.slice(0, at) + shifted + payload.slice(at + 1),
          payload + payload,
        ];
        for (const one of altered.filter((text) => text !== payload)) {
          expect(await decodeShare(`#k1.${one}`)).toEqual({ kind: 'damaged' });
        }
      },
    ),
    { numRuns: 60 },
  );
});
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

test('no text at all makes it throw', async () => {
  const kinds = ['none', 'damaged', 'newer', 'tooLarge'];
  await assert(
    asyncProperty(
      constantFrom('', '#', '#k1.', 'k1.', '#k2.'),
      string({ unit: 'binary' }),
      async (start, rest) => {
        expect(kinds).toContain((await decodeShare(start + rest)).kind);
      },
    ),
    { numRuns: 300 },
  );
});

test('a call that is too big is refused with its length', async () => {
  const call = { operation: 'klavi-ki/createLink', body: noise(12_000) };
  expect(await encodeShare('call', call)).toEqual({
    ok: false,
    reason: 'tooLong',
    characters: expect.any(Number) as number,
  });
  expect(await encodeShare('call', { ...call, body: 'a b '.repeat(20_000) })).toEqual({
    ok: false,
    reason: 'tooLong',
  });
  const longest = await encodeShare('call', { ...call, body: noise(4_000) });
  expect(longest).toMatchObject({ ok: true });
  if (longest.ok) expect(longest.fragment.length).toBeLessThanOrEqual(MAX_FRAGMENT_CHARACTERS);
});

/** Words that don't compress well. */
function noise(length: number): string {
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  return Array.from({ length }, (_, at) =>
    at % 7 === 0 ? ' ' : String.fromCharCode(97 + (next() % 26)),
  ).join('');
}

test.each([
  ['a field that no link has', { operation: 'klavi-ki/createLink', send: true }],
  ['a stranger’s CPF', { operation: 'klavi-ki/createLink', body: { cpf: 39053344705 } }],
  ['a key', { operation: 'klavi-ki/createAccessToken', body: { secretKey: 'real' } }],
])('makes no link of %s', async (_, call) => {
  expect(await encodeShare('call', call as SharedCall)).toEqual({ ok: false, reason: 'notAllowed' });
});

test('a list of calls stays apart', async () => {
  await assert(
    asyncProperty(array(sharedCall, { minLength: 2, maxLength: 2 }), async ([one, other]) => {
      if (!one || !other || JSON.stringify(one) === JSON.stringify(other)) return;
      expect((await encode(one)) === (await encode(other)) && (await encode(one)) !== '').toBe(false);
    }),
    { numRuns: 20 },
  );
});
