import { expect, test } from 'vitest';
import { createOperation } from '../fixtures/createOperation';
import { renderPage, toText } from '../fixtures/renderPage';
import { Authentication } from '.';

const scheme = { type: 'apiKey', in: 'header', parameterName: 'X-Key', obtainedFrom: [] } as const;

function render(security: string[][]): string {
  const securitySchemes = [
    { ...scheme, name: 'appKey', obtainedFrom: [] },
    { name: 'token', type: 'http' as const, scheme: 'bearer', provisional: 'O prazo.', obtainedFrom: [] },
  ];
  return toText(renderPage(<Authentication operation={createOperation({ security, securitySchemes })} />));
}

test('one alternative may need several credentials', () => {
  const text = render([['appKey', 'token']]);
  expect(text).toContain('X-Key: <appKey>');
  expect(text).toContain('token Authorization: Bearer <token> a confirmar com a klavi O prazo.');
  expect(text).not.toContain(' ou ');
});

test('an older way is marked as such', () => {
  const securitySchemes = [{ ...scheme, name: 'appKey', deprecated: true, obtainedFrom: [] }];
  const operation = createOperation({ security: [['appKey']], securitySchemes });
  expect(toText(renderPage(<Authentication operation={operation} />))).toContain('appKey descontinuado');
});

test('alternatives are joined by "ou"', () => {
  expect(render([['appKey'], ['token']])).toMatch(/appKey .* ou token/);
});

test('an empty alternative means that none is needed', () => {
  expect(render([['token'], []])).toContain('Também funciona sem credencial.');
});

test('a scheme that the contract does not describe keeps its name', () => {
  expect(render([['misterioso']])).toContain('misterioso');
});
