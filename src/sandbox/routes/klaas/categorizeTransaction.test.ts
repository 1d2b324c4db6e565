import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categorizeTransaction, type TransactionClue } from './categorizeTransaction';

const pathOf = (clue: TransactionClue) => Object.values(categorizeTransaction(clue)).join(' / ');

test.each([
  ['SALARIO LOJA EXEMPLO', 'CREDITO', 'TED', 'Renda / Renda Ativa / Salário'],
  ['Salário - novembro', 'CREDITO', '', 'Renda / Renda Ativa / Salário'],
  ['PROVENTOS FERIAS', 'CREDITO', 'FOLHA_PAGAMENTO', 'Renda / Renda Ativa / Férias e 13º Salário'],
  ['SALARIO MARIA S', 'DEBITO', 'FOLHA_PAGAMENTO', 'Empresa / Pessoal / Folha de Pagamento'],
  ['ALUGUEL APTO 12', 'CREDITO', '', 'Renda / Renda Passiva / Aluguel Recebido'],
  ['ALUGUEL APTO 12', 'DEBITO', '', 'Moradia / Aluguel e Condomínio / Aluguel'],
  ['ALUGUEL CARRO 3 DIAS', 'DEBITO', '', 'Transporte / Veículo / Aluguel de Veículo'],
  ['SUPERMERCADO BOM PRECO', 'DEBITO', 'CARTAO', 'Alimentação / Mercado / Supermercado'],
  ['SUPERM', 'DEBITO', 'CARTAO', 'Alimentação / Mercado / Supermercado'],
  ['Farmácia da Praça', 'DEBITO', 'PAGAMENTO', 'Saúde / Farmácia / Medicamentos'],
  ['POSTO*CENTRAL', 'DEBITO', '', 'Transporte / Veículo / Combustível'],
  ['PIX ENVIADO RESTAURANTE', 'DEBITO', 'PIX', 'Alimentação / Refeições / Restaurante'],
  ['CLINICA VETERINARIA', 'DEBITO', '', 'Compras / Família / Pets'],
  ['SEGURO AUTO', 'DEBITO', '', 'Serviços Financeiros / Seguros / Seguro de Veículo'],
  ['AUTO POSTO PORTO SEGURO', 'DEBITO', '', 'Transporte / Veículo / Combustível'],
  ['TARIFA SAQUE', 'DEBITO', 'SAQUE', 'Serviços Financeiros / Tarifas / Tarifas Avulsas'],
  ['LIVRARIA', 'CREDITO', 'ESTORNO', 'Estornos / Estornos e Reembolsos / Estorno'],
  ['PAGAMENTO FATURA', 'CREDITO', '', 'Crédito / Cartão de Crédito / Pagamento de Fatura'],
  ['PAGTO FATURA ENERGIA', 'DEBITO', '', 'Moradia / Contas da Casa / Energia'],
  ['JOAO EXEMPLO', 'CREDITO', 'PIX', 'Transferências / Transferências Recebidas / Pix Recebido'],
  ['JOAO EXEMPLO', 'CREDITO', 'pix', 'Transferências / Transferências Recebidas / Pix Recebido'],
  ['JOAO EXEMPLO', 'DEBITO', 'TED', 'Transferências / Transferências Enviadas / TED Enviada'],
  ['PAGTO ELETRON COBRANCA', 'DEBITO', 'BOLETO', 'Outros / Outras Saídas / Boleto Não Identificado'],
  ['GASTOS DIVERSOS', 'DEBITO', 'OUTROS', 'Outros / Outras Saídas / Saída Não Identificada'],
  ['', 'CREDITO', '', 'Outros / Outras Entradas / Entrada Não Identificada'],
])('"%s" (%s, type "%s") is %s', (name, direction, type, expected) => {
  expect(pathOf({ name, direction, type })).toBe(expected);
});

test.each([
  ['CELULAR LOJA 12', 299_99, 'Moradia / Internet e Telefone / Celular'],
  ['CELULAR LOJA 12', 300_00, 'Compras / Eletrônicos / Eletrônicos e Eletrodomésticos'],
  ['AUTO POSTO', 11_99, 'Alimentação / Refeições / Lanches e Cafés'],
  ['AUTO POSTO', 12_00, 'Transporte / Veículo / Combustível'],
  ['LOTERICA DA PRACA', 10_00, 'Lazer / Jogos / Loterias e Apostas'],
  ['LOTERICA DA PRACA', 480_00, 'Outros / Outras Saídas / Boleto Não Identificado'],
])('"%s" of %i centavos is %s', (name, cents, expected) => {
  expect(pathOf({ name, direction: 'DEBITO', type: 'CARTAO', cents })).toBe(expected);
});

test('a card says what a credit without words is', () => {
  const clue = { name: 'LOJA EXEMPLO', direction: 'CREDITO', type: 'OUTROS' };
  expect(pathOf({ ...clue, source: 'creditcard' })).toBe('Estornos / Estornos e Reembolsos / Estorno');
  expect(pathOf({ ...clue, source: 'checking' })).toMatch(/^Outros/);
});

test('money between own accounts is that, whatever it is called', () => {
  const clue = {
    name: 'PIX RECEBIDO PADARIA EXEMPLO',
    direction: 'CREDITO',
    type: 'PIX',
    isOwnAccount: true,
  };
  expect(pathOf(clue)).toBe('Transferências / Conta Própria / Entre Contas');
});

test('10,000 lines are categorised', () => {
  const names = ['PADARIA', 'PIX ENVIADO JOAO', 'TARIFA PACOTE', 'Compra no débito - Açougue', 'XYZ'];
  const found = Array.from({ length: 10_000 }, (_, index) =>
    categorizeTransaction({ name: `${names[index % 5]} ${index}`, direction: 'DEBITO', type: 'CARTAO' }),
  );
  expect(found.filter(({ category }) => category === 'Alimentação')).toHaveLength(4000);
  expect(found.filter(({ category }) => category === 'Outros')).toHaveLength(2000);
});

test('whatever the text, there are three levels', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  const direction = fc.constantFrom('CREDITO', 'DEBITO');
  const cents = fc.option(fc.nat(), { nil: undefined });
  fc.assert(
    fc.property(text, text, direction, cents, (name, type, direction, cents) => {
      expect(pathOf({ name, type, direction, cents })).toMatch(/^[^/]+ \/ [^/]+ \/ [^/]+$/);
    }),
  );
});

test('a word of any length is read in no time', () => {
  const name = `PADARIA${'A'.repeat(500_000)}`;
  expect(pathOf({ name, direction: 'DEBITO', type: '' })).toMatch(/Padaria$/);
});
