import { expect, test } from 'vitest';
import { journeyPageProblems } from './journeyPageProblems';
import { readJourneyForm } from './readJourneyForm';

const cpf = 'personalTaxId=11144477735';

test.each([
  ['action=continue', { action: 'continue' }],
  ['action=login&personalTaxId=1', { action: 'login' }],
  ['action=refuse&permissions=A&accountIds=1', { action: 'refuse' }],
  ['action=acceptLgpd', { action: 'acceptLgpd' }],
  ['action=refuseLgpd', { action: 'refuseLgpd' }],
  ['action=connectMore', { action: 'connectMore' }],
  ['action=back', { action: 'back' }],
  ['action=exit', { action: 'exit' }],
  [`action=identify&${cpf}`, { action: 'identify', personalTaxId: '11144477735' }],
  [`action=identify&${cpf}&businessTaxId=`, { action: 'identify', personalTaxId: '11144477735' }],
  [`action=identify&${cpf}&businessTaxId=+`, { action: 'identify', personalTaxId: '11144477735' }],
  ['action=identify&personalTaxId=+111.444.777-35+', { action: 'identify', personalTaxId: '11144477735' }],
  [
    `action=identify&${cpf}&businessTaxId=11.222.333/0001-81`,
    { action: 'identify', personalTaxId: '11144477735', businessTaxId: '11222333000181' },
  ],
  ['action=chooseInstitution&institutionCode=901', { action: 'chooseInstitution', institutionCode: '901' }],
  ['action=confirm&validityPeriod=12', { action: 'confirm', validityPeriod: 12 }],
  ['action=confirm&validityPeriod=0', { action: 'confirm', validityPeriod: 0 }],
  ['action=authorise&permissions=A', { action: 'authorise', permissions: ['A'], accountIds: [] }],
  [
    'action=authorise&permissions=A&permissions=B&permissions=A&accountIds=1&accountIds=2&accountIds=',
    { action: 'authorise', permissions: ['A', 'B'], accountIds: ['1', '2'] },
  ],
])('%s is a step', (form, step) => {
  expect(readJourneyForm(new URLSearchParams(form))).toEqual(step);
  expect(journeyPageProblems(new URLSearchParams(form))).toEqual([]);
});

test.each<[string, string | undefined]>([
  ['', undefined],
  ['action=', undefined],
  ['action=constructor', undefined],
  ['action=Continue', undefined],
  ['action=continue&action=exit', undefined],
  ['action=chooseInstitution', undefined],
  ['action=chooseInstitution&institutionCode=', undefined],
  ['action=chooseInstitution&institutionCode=901&institutionCode=902', undefined],
  ['action=identify', 'personalTaxId'],
  ['action=identify&personalTaxId=', 'personalTaxId'],
  ['action=identify&personalTaxId=1114447773', 'personalTaxId'],
  ['action=identify&personalTaxId=111444777351', 'personalTaxId'],
  ['action=identify&personalTaxId=1114447773a', 'personalTaxId'],
  ['action=identify&personalTaxId=-11144477735', 'personalTaxId'],
  ['action=identify&personalTaxId=111..444.777-35', 'personalTaxId'],
  ['action=identify&personalTaxId=%D9%A1%D9%A1144477735', 'personalTaxId'],
  [`action=identify&${cpf}&${cpf}`, undefined],
  [`action=identify&${cpf}&businessTaxId=1`, 'businessTaxId'],
  [`action=identify&${cpf}&businessTaxId=11222333000181&businessTaxId=11222333000181`, 'businessTaxId'],
  ['action=confirm', 'validityPeriod'],
  ['action=confirm&validityPeriod=6', 'validityPeriod'],
  ['action=confirm&validityPeriod=012', 'validityPeriod'],
  ['action=confirm&validityPeriod=12&validityPeriod=0', 'validityPeriod'],
  ['action=authorise', 'permissions'],
  ['action=authorise&permissions=&accountIds=1', 'permissions'],
])('%s is none, and the problem is told at its field', (form, field) => {
  expect(readJourneyForm(new URLSearchParams(form))).toBeUndefined();
  const [problem, ...others] = journeyPageProblems(new URLSearchParams(form));
  expect([problem?.field, others]).toEqual([field, []]);
});

test('both tax ids may be wrong', () => {
  const form = new URLSearchParams('action=identify&personalTaxId=1&businessTaxId=2');
  expect(journeyPageProblems(form).map(({ field }) => field)).toEqual(['personalTaxId', 'businessTaxId']);
});
