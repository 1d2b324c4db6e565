/** What a transaction is categorised by. `direction` is `CREDITO` (in) or `DEBITO` (out). */
export type TransactionClue = { name: string; direction: string; type: string };

export type Category = { category: string; subcategory: string; thirdCategory: string };

type Rule = { direction?: 'CREDITO' | 'DEBITO'; words: string[]; path: [string, string, string] };

/**
 * The first rule that fits wins. Only `Renda / Renda Ativa / Salário` is a category that klavi has published: every
 * other one is an illustration, to be replaced when the list is known.
 */
const rules: Rule[] = [
  {
    direction: 'CREDITO',
    words: ['SALARIO', 'FOLHA DE PAGAMENTO', 'PROVENTOS'],
    path: ['Renda', 'Renda Ativa', 'Salário'],
  },
  {
    direction: 'CREDITO',
    words: ['INSS', 'APOSENTADORIA', 'PENSAO'],
    path: ['Renda', 'Renda Passiva', 'Aposentadoria'],
  },
  { direction: 'CREDITO', words: ['ALUGUEL'], path: ['Renda', 'Renda Passiva', 'Aluguel'] },
  {
    direction: 'CREDITO',
    words: ['RENDIMENTO', 'DIVIDENDO', 'JUROS'],
    path: ['Renda', 'Renda Passiva', 'Rendimentos'],
  },
  {
    direction: 'CREDITO',
    words: ['ESTORNO', 'REEMBOLSO', 'DEVOLUCAO'],
    path: ['Estornos', 'Estornos e Reembolsos', 'Estorno'],
  },
  {
    direction: 'DEBITO',
    words: ['SUPERMERCADO', 'MERCADO', 'HORTIFRUTI', 'ACOUGUE'],
    path: ['Alimentação', 'Mercado', 'Supermercado'],
  },
  { direction: 'DEBITO', words: ['PADARIA'], path: ['Alimentação', 'Mercado', 'Padaria'] },
  {
    direction: 'DEBITO',
    words: ['RESTAURANTE', 'LANCHONETE', 'PIZZARIA', 'DELIVERY'],
    path: ['Alimentação', 'Refeições', 'Restaurante'],
  },
  {
    direction: 'DEBITO',
    words: ['FARMACIA', 'DROGARIA'],
    path: ['Saúde', 'Farmácia', 'Medicamentos'],
  },
  {
    direction: 'DEBITO',
    words: ['HOSPITAL', 'CLINICA', 'LABORATORIO'],
    path: ['Saúde', 'Atendimento', 'Consultas e Exames'],
  },
  {
    direction: 'DEBITO',
    words: ['POSTO', 'COMBUSTIVEL', 'GASOLINA', 'ETANOL'],
    path: ['Transporte', 'Veículo', 'Combustível'],
  },
  {
    direction: 'DEBITO',
    words: ['METRO', 'ONIBUS', 'BILHETE', 'TAXI'],
    path: ['Transporte', 'Passagens', 'Transporte Urbano'],
  },
  {
    direction: 'DEBITO',
    words: ['ALUGUEL', 'CONDOMINIO'],
    path: ['Moradia', 'Casa', 'Aluguel e Condomínio'],
  },
  {
    direction: 'DEBITO',
    words: ['ENERGIA', 'AGUA', 'GAS', 'INTERNET', 'TELEFONE'],
    path: ['Moradia', 'Contas da Casa', 'Serviços'],
  },
  {
    direction: 'DEBITO',
    words: ['ESCOLA', 'FACULDADE', 'CURSO', 'LIVRARIA'],
    path: ['Educação', 'Ensino', 'Mensalidades e Cursos'],
  },
  { direction: 'DEBITO', words: ['STREAMING', 'ASSINATURA'], path: ['Lazer', 'Assinaturas', 'Streaming'] },
  { direction: 'DEBITO', words: ['CINEMA', 'TEATRO', 'INGRESSO'], path: ['Lazer', 'Cultura', 'Ingressos'] },
  {
    direction: 'DEBITO',
    words: ['TARIFA', 'ANUIDADE', 'IOF', 'JUROS'],
    path: ['Tarifas', 'Tarifas Bancárias', 'Tarifas e Juros'],
  },
  { words: ['FATURA'], path: ['Pagamentos', 'Cartão de Crédito', 'Fatura'] },
  { direction: 'DEBITO', words: ['SAQUE'], path: ['Saques', 'Dinheiro', 'Saque'] },
  {
    direction: 'CREDITO',
    words: ['PIX'],
    path: ['Transferências', 'Transferências Recebidas', 'Pix'],
  },
  {
    direction: 'DEBITO',
    words: ['PIX'],
    path: ['Transferências', 'Transferências Enviadas', 'Pix'],
  },
  {
    direction: 'CREDITO',
    words: ['TED', 'DOC', 'TRANSFERENCIA'],
    path: ['Transferências', 'Transferências Recebidas', 'TED'],
  },
  {
    direction: 'DEBITO',
    words: ['TED', 'DOC', 'TRANSFERENCIA'],
    path: ['Transferências', 'Transferências Enviadas', 'TED'],
  },
];

/** The category of a transaction, by whole words of its name first and of its Open Finance type after that. */
export function categorizeTransaction({ name, direction, type }: TransactionClue): Category {
  const candidates = rules.filter((rule) => rule.direction === undefined || rule.direction === direction);
  const find = (text: string) => {
    const words = ` ${toWords(text)} `;
    return candidates.find((rule) => rule.words.some((word) => words.includes(` ${word} `)));
  };
  const fallback = direction === 'CREDITO' ? 'Outras Entradas' : 'Outras Saídas';
  const [category, subcategory, thirdCategory] = (find(name) ?? find(type))?.path ?? [
    'Outros',
    fallback,
    'Não Identificado',
  ];
  return { category, subcategory, thirdCategory };
}

/** Capitals without accents, one space between words: banks write the same word in many ways. */
function toWords(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{Mn}/gu, '');
  return plain
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}
