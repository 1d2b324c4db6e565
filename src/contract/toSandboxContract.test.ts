import { expect, it } from 'vitest';
import { createValidator } from './createValidator';
import { readLibrary } from './fixtures/readLibrary';
import { readContract } from './readContract';
import { toSandboxContract } from './toSandboxContract';

const whole = readContract('library', readLibrary());
const bare = toSandboxContract(whole);

it('keeps what finds an operation and what validates it', () => {
  expect(bare.operations.map(({ id, method, path }) => [id, method, path])).toEqual(
    whole.operations.map(({ id, method, path }) => [id, method, path]),
  );
  const [token] = bare.operations;
  expect(token?.requestBody).toEqual({
    required: true,
    content: [{ mediaType: 'application/json', schema: { $ref: '#/$defs/Key' }, examples: [] }],
  });
  const key = { $ref: '#/$defs/Key' };
  const validate = createValidator(bare.$defs, [key]);
  expect(validate(key, { key: 'k_demo' })).toEqual([]);
  expect(validate(key, { key: 'k' })).toHaveLength(1);
});

it('keeps the examples of answers, and none of requests', () => {
  const answers = bare.operations.flatMap(({ responses }) => responses.flatMap(({ content }) => content));
  expect(answers.flatMap(({ examples }) => examples).length).toBeGreaterThan(0);
  expect(bare.operations.flatMap(({ parameters }) => parameters.flatMap(({ examples }) => examples))).toEqual(
    [],
  );
});

it('keeps the bodies of webhooks, with their examples and the schemas that they reach', () => {
  expect(bare.webhooks.map(({ id, tag, isOpen }) => [id, tag, isOpen])).toEqual([
    ['loan_due', 'events', false],
    ['yearReport', 'events', true],
  ]);
  expect(bare.webhooks[0]).toMatchObject({
    headers: [],
    responses: [],
    requestBody: {
      content: [
        {
          mediaType: 'application/json',
          schema: { $ref: '#/$defs/LoanDue' },
          examples: [{ name: 'umDia', value: { book: { title: 'Dom Casmurro' }, days: 1 } }],
        },
      ],
    },
  });
  expect(Object.keys(bare.$defs)).toContain('LoanDue');
});

it('leaves out schemas that nothing reaches', () => {
  const more = { ...whole, $defs: { ...whole.$defs, Lonely: { type: 'string' as const } } };
  expect(toSandboxContract(more)).toEqual(bare);
});

it('has no words that only readers need', () => {
  const schemas = JSON.stringify([bare.$defs, bare.operations.map(({ parameters }) => parameters)]);
  expect(schemas).not.toMatch(/"(?:title|description)":"|x-provisional/);
  expect(JSON.stringify(bare)).not.toMatch(/"(?:description|summary)":"[^"]/);
});
