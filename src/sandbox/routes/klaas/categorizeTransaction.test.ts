import { expect, test } from 'vitest';
import { categorizeTransaction } from './categorizeTransaction';

test.each([
  ['SALARIO LOJA EXEMPLO', 'CREDITO', 'TED', 'Renda / Renda Ativa / Salário'],
  ['Salário - novembro', 'CREDITO', '', 'Renda / Renda Ativa / Salário'],
  ['ALUGUEL APTO 12', 'CREDITO', '', 'Renda / Renda Passiva / Aluguel'],
  ['ALUGUEL APTO 12', 'DEBITO', '', 'Moradia / Casa / Aluguel e Condomínio'],
  ['SUPERMERCADO BOM PRECO', 'DEBITO', 'CARTAO', 'Alimentação / Mercado / Supermercado'],
  ['Farmácia da Praça', 'DEBITO', 'PAGAMENTO', 'Saúde / Farmácia / Medicamentos'],
  ['POSTO*CENTRAL', 'DEBITO', '', 'Transporte / Veículo / Combustível'],
  ['PIX ENVIADO RESTAURANTE', 'DEBITO', 'PIX', 'Alimentação / Refeições / Restaurante'],
  ['PAGAMENTO FATURA', 'CREDITO', '', 'Pagamentos / Cartão de Crédito / Fatura'],
  ['JOAO EXEMPLO', 'CREDITO', 'PIX', 'Transferências / Transferências Recebidas / Pix'],
  ['JOAO EXEMPLO', 'DEBITO', 'TED', 'Transferências / Transferências Enviadas / TED'],
  ['GASTOS DIVERSOS', 'DEBITO', 'OUTROS', 'Outros / Outras Saídas / Não Identificado'],
  ['', 'CREDITO', '', 'Outros / Outras Entradas / Não Identificado'],
])('"%s" (%s, type "%s") is %s', (name, direction, type, expected) => {
  const found = categorizeTransaction({ name, direction, type });
  expect(Object.values(found).join(' / ')).toBe(expected);
});
