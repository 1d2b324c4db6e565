import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Json } from '../../../contract/types';
import { FieldTools } from './FieldTools';
import { LooseProblems } from './LooseProblems';
import { VariableChip } from './VariableChip';

const props = { name: 'f', empty: '' as const, nullable: true, hasPresence: true, onPick: () => {} };

test.each<[Json | undefined, string]>([
  [undefined, '<option value="absent" selected="">'],
  ['', '<option value="empty" selected="">vazio &quot;&quot;'],
  [null, '<option value="null" selected="">null'],
])('%j shows what it is', (value, expected) => {
  expect(renderToString(<FieldTools {...props} value={value} />)).toContain(expected);
});

test('only what the field can be is offered', () => {
  const html = renderToString(<FieldTools {...props} value={undefined} empty={undefined} nullable={false} />);
  expect(html).not.toContain('value="empty"');
  expect(html).not.toContain('value="null"');
});

test.each([
  ['cpf', 'gerar'],
  ['date', 'hoje'],
  ['dateTime', 'agora'],
] as const)('a new %s is one press away', (meaning, label) => {
  const html = renderToString(<FieldTools {...props} value="x" hasPresence={false} meaning={meaning} />);
  expect(html).toContain('aria-label="Gerar f"');
  expect(html).toContain(`>${label}<`);
  expect(html).not.toContain('<select');
});

test('a variable says where it comes from', () => {
  const variable = { name: 'link_id', value: 'l1', from: 'createLink' };
  const html = renderToString(<VariableChip variable={variable} onUse={() => {}} />).replaceAll(
    '<!-- -->',
    '',
  );
  expect(html).toContain('usar link_id de createLink');
});

test('a problem of no field of the form is told above it', () => {
  const problems = [
    { field: 'body/unknown', message: 'Nome desconhecido.' },
    { field: 'body/name', message: 'Preencha.' },
    { field: 'query.q', message: 'Outro.' },
  ];
  const html = renderToString(<LooseProblems problems={problems} names={['name']} />).replaceAll(
    '<!-- -->',
    '',
  );
  expect(html).toContain('<code>unknown</code> Nome desconhecido.');
  expect(html).not.toMatch(/Preencha|Outro/);
});
