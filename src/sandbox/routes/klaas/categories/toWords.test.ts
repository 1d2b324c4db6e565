import { expect, test } from 'vitest';
import { toWords } from './toWords';

test.each([
  ['Açougue São José', 'ACOUGUE SAO JOSE'],
  ['Padaria\u00a0Pão d’Oro', 'PADARIA PAO D ORO'],
  ['COMPRA 12/03 14:55 LOJA 02/06', 'COMPRA LOJA'],
  ['13 SALARIO 11/2026', '13 SALARIO'],
  ['PAG*PADARIADOZE', 'PADARIADOZE'],
  ['EC *SUSHI BAR', 'SUSHI BAR'],
  ['POSTO*CENTRAL', 'POSTO CENTRAL'],
  ['PAG*', 'PAG'],
  ['PIX •••.222.333-•• CARLOS', 'PIX CARLOS'],
  ['PLANO DE SAUDE', 'PLANO SAUDE'],
  ['MERCADO SAO PAULO BR', 'MERCADO SAO PAULO'],
  ['CASA EM PORTO SEGURO', 'CASA'],
  ['PAGTO ELETRON COBRANCA', 'COBRANCA'],
  ['BOLETO PAGO ELETRICA', 'BOLETO PAGO ELETRICA'],
  ['  ', ''],
])('"%s" says "%s"', (text, expected) => {
  expect(toWords(text).join(' ')).toBe(expected);
});
