import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { demoCredentials } from '../../catalog/demoCredentials';
import { calls, firstAnswer } from './calls';

type Body = { content: Record<string, { examples?: Record<string, { value?: unknown }> }> };
type Operation = { operationId: string; requestBody?: Body; responses: Record<string, Body> };

const contract = parse(readFileSync('openapi/klavi-ki.yaml', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};

function examplesOf(body: Body | undefined): unknown[] {
  return Object.values(body?.content['application/json']?.examples ?? {}).map(({ value }) => value);
}

test.each(calls)('$method $path is $operationId in the contract', ({ method, path, operationId, to }) => {
  expect(contract.paths[path]?.[method]?.operationId).toBe(operationId);
  expect(to).toBe(
    `/api/klavi-ki/${operationId.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );
});

test('the drawn call and its answer are examples of the contract', () => {
  const operation = contract.paths['/data/v1/auth']?.post;
  expect(examplesOf(operation?.requestBody)).toContainEqual(demoCredentials['klavi-ki']);
  expect(examplesOf(operation?.responses['200'])).toContainEqual(firstAnswer);
});
