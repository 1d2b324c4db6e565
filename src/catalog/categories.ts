import type { LocalText } from './localText';

/**
 * A category of a transaction. `name['pt-BR']` is the value that answers and reports carry; the English is a gloss for
 * guides. `provisional`: klavi has not published it. Only `Renda`, `Renda Ativa` and `Salário` are published.
 */
export type CategoryNode = { name: LocalText; provisional: boolean; children: CategoryNode[] };

type Named = [value: string, gloss: string, ...children: CategoryNode[]];

const node =
  (provisional: boolean) =>
  (...[value, gloss, ...children]: Named): CategoryNode => ({
    name: { 'pt-BR': value, en: gloss },
    provisional,
    children,
  });
const published = node(false);
const ours = node(true);

/** Three levels. A name of the third level occurs once in the whole tree. */
export const categories: CategoryNode[] = [
  published(
    'Renda',
    'Income',
    published(
      'Renda Ativa',
      'Active income',
      published('Salário', 'Salary'),
      ours('Férias e 13º Salário', 'Holiday pay and 13th salary'),
      ours('Bônus e Comissões', 'Bonuses and commissions'),
      ours('Trabalho Autônomo', 'Freelance work'),
    ),
    ours(
      'Renda Passiva',
      'Passive income',
      ours('Aposentadoria e Pensão', 'Pension'),
      ours('Aluguel Recebido', 'Rent received'),
      ours('Rendimentos e Dividendos', 'Yield and dividends'),
    ),
    ours(
      'Benefícios',
      'Benefits',
      ours('Benefício Social', 'Social benefit'),
      ours('FGTS e Rescisão', 'Severance fund and termination pay'),
      ours('Seguro-Desemprego', 'Unemployment benefit'),
    ),
  ),
  ours(
    'Alimentação',
    'Food',
    ours(
      'Mercado',
      'Groceries',
      ours('Supermercado', 'Supermarket'),
      ours('Padaria', 'Bakery'),
      ours('Hortifruti e Açougue', 'Greengrocer and butcher'),
    ),
    ours(
      'Refeições',
      'Meals',
      ours('Restaurante', 'Restaurant'),
      ours('Lanches e Cafés', 'Snacks and coffee'),
      ours('Delivery', 'Delivery'),
    ),
    ours('Bebidas', 'Drinks', ours('Bares e Bebidas', 'Bars and drinks')),
  ),
  ours(
    'Moradia',
    'Housing',
    ours(
      'Aluguel e Condomínio',
      'Rent and service charge',
      ours('Aluguel', 'Rent'),
      ours('Condomínio', 'Service charge'),
    ),
    ours(
      'Contas da Casa',
      'Utilities',
      ours('Energia', 'Electricity'),
      ours('Água e Esgoto', 'Water and sewage'),
      ours('Gás', 'Gas'),
    ),
    ours(
      'Internet e Telefone',
      'Internet and phone',
      ours('Internet e TV', 'Internet and TV'),
      ours('Celular', 'Mobile phone plan'),
    ),
    ours(
      'Casa',
      'Home',
      ours('Reforma e Construção', 'Building and repairs'),
      ours('Móveis e Decoração', 'Furniture and decoration'),
      ours('Serviços Domésticos', 'Domestic help'),
    ),
  ),
  ours(
    'Transporte',
    'Transport',
    ours(
      'Veículo',
      'Vehicle',
      ours('Combustível', 'Fuel'),
      ours('Manutenção do Veículo', 'Vehicle maintenance'),
      ours('Estacionamento e Pedágio', 'Parking and tolls'),
      ours('Aluguel de Veículo', 'Vehicle hire'),
    ),
    ours(
      'Transporte Urbano',
      'City transport',
      ours('Transporte Público', 'Public transport'),
      ours('Táxi e Aplicativo', 'Taxi and ride apps'),
    ),
  ),
  ours(
    'Saúde',
    'Health',
    ours('Farmácia', 'Pharmacy', ours('Medicamentos', 'Medicines')),
    ours(
      'Atendimento',
      'Care',
      ours('Consultas', 'Appointments'),
      ours('Exames e Hospitais', 'Tests and hospitals'),
      ours('Dentista', 'Dentist'),
      ours('Ótica', 'Optician'),
    ),
    ours('Plano de Saúde', 'Health plan', ours('Mensalidade do Plano', 'Monthly plan fee')),
    ours(
      'Bem-Estar',
      'Wellbeing',
      ours('Academia e Esportes', 'Gym and sports'),
      ours('Beleza e Estética', 'Beauty and hairdressing'),
    ),
  ),
  ours(
    'Educação',
    'Education',
    ours('Ensino', 'Schooling', ours('Escola', 'School'), ours('Faculdade', 'University')),
    ours('Cursos', 'Courses', ours('Cursos e Idiomas', 'Courses and languages')),
    ours('Materiais', 'Materials', ours('Livros', 'Books'), ours('Papelaria', 'Stationery')),
  ),
  ours(
    'Lazer',
    'Leisure',
    ours(
      'Assinaturas',
      'Subscriptions',
      ours('Streaming', 'Streaming'),
      ours('Aplicativos e Nuvem', 'Apps and cloud storage'),
    ),
    ours('Cultura e Eventos', 'Culture and events', ours('Ingressos', 'Tickets')),
    ours(
      'Jogos',
      'Games',
      ours('Jogos Eletrônicos', 'Video games'),
      ours('Loterias e Apostas', 'Lotteries and betting'),
    ),
    ours(
      'Viagens',
      'Travel',
      ours('Passagens', 'Air and coach fares'),
      ours('Hospedagem', 'Hotels and lodging'),
      ours('Turismo e Câmbio', 'Tourism and foreign currency'),
    ),
  ),
  ours(
    'Compras',
    'Shopping',
    ours(
      'Vestuário',
      'Clothing',
      ours('Roupas', 'Clothes'),
      ours('Calçados e Acessórios', 'Shoes and accessories'),
    ),
    ours('Eletrônicos', 'Electronics', ours('Eletrônicos e Eletrodomésticos', 'Electronics and appliances')),
    ours(
      'Lojas',
      'Shops',
      ours('Lojas de Departamento', 'Department stores'),
      ours('Compras On-line', 'Online shopping'),
    ),
    ours('Presentes', 'Gifts', ours('Presentes e Flores', 'Gifts and flowers')),
    ours('Família', 'Family', ours('Pets', 'Pets'), ours('Crianças e Brinquedos', 'Children and toys')),
  ),
  ours(
    'Serviços Financeiros',
    'Financial services',
    ours(
      'Tarifas',
      'Fees',
      ours('Pacote de Serviços', 'Account package'),
      ours('Tarifas Avulsas', 'Single fees'),
      ours('Anuidade de Cartão', 'Card annual fee'),
    ),
    ours(
      'Juros e Encargos',
      'Interest and charges',
      ours('Juros e Multas', 'Interest and late fees'),
      ours('IOF', 'Tax on financial operations'),
    ),
    ours(
      'Seguros',
      'Insurance',
      ours('Seguro de Vida', 'Life insurance'),
      ours('Seguro de Veículo', 'Vehicle insurance'),
      ours('Seguro Residencial', 'Home insurance'),
      ours('Outros Seguros', 'Other insurance'),
    ),
  ),
  ours(
    'Crédito',
    'Credit',
    ours(
      'Cartão de Crédito',
      'Credit card',
      ours('Pagamento de Fatura', 'Bill payment'),
      ours('Parcelamento de Fatura', 'Bill paid in instalments'),
    ),
    ours(
      'Empréstimos',
      'Loans',
      ours('Empréstimo Recebido', 'Loan received'),
      ours('Parcela de Empréstimo', 'Loan instalment'),
    ),
    ours(
      'Financiamentos',
      'Financing',
      ours('Financiamento de Veículo', 'Vehicle financing'),
      ours('Financiamento Imobiliário', 'Mortgage'),
      ours('Consórcio', 'Purchasing pool'),
    ),
  ),
  ours(
    'Investimentos',
    'Investments',
    ours(
      'Aplicações',
      'Deposits',
      ours('Renda Fixa', 'Fixed income'),
      ours('Fundos e Ações', 'Funds and shares'),
      ours('Poupança e Reserva', 'Savings'),
      ours('Previdência', 'Private pension'),
      ours('Capitalização', 'Savings bonds with prizes'),
    ),
    ours('Resgates', 'Withdrawals', ours('Resgate de Investimento', 'Investment withdrawal')),
  ),
  ours(
    'Impostos',
    'Taxes',
    ours(
      'Impostos sobre Bens',
      'Taxes on property',
      ours('IPTU', 'Property tax'),
      ours('IPVA e Licenciamento', 'Vehicle tax and licence'),
    ),
    ours(
      'Impostos sobre Renda',
      'Taxes on income',
      ours('Imposto de Renda', 'Income tax'),
      ours('INSS, MEI e Simples', 'Social security and small-company tax'),
    ),
    ours('Taxas Públicas', 'Public fees', ours('Multas e Taxas', 'Fines and public fees')),
  ),
  ours(
    'Transferências',
    'Transfers',
    ours(
      'Transferências Enviadas',
      'Transfers sent',
      ours('Pix Enviado', 'Pix sent'),
      ours('TED Enviada', 'TED sent'),
      ours('Transferência Enviada', 'Other transfer sent'),
    ),
    ours(
      'Transferências Recebidas',
      'Transfers received',
      ours('Pix Recebido', 'Pix received'),
      ours('TED Recebida', 'TED received'),
      ours('Transferência Recebida', 'Other transfer received'),
    ),
    ours('Conta Própria', 'Own account', ours('Entre Contas', 'Between own accounts')),
    ours(
      'Dinheiro e Cheques',
      'Cash and cheques',
      ours('Saque', 'Withdrawal'),
      ours('Depósito', 'Deposit'),
      ours('Cheque', 'Cheque'),
    ),
    ours('Doações', 'Donations', ours('Doações e Dízimos', 'Donations and tithes')),
  ),
  ours(
    'Empresa',
    'Business',
    ours(
      'Receita de Vendas',
      'Sales revenue',
      ours('Vendas', 'Sales'),
      ours('Recebíveis de Cartão', 'Card receivables'),
    ),
    ours(
      'Pessoal',
      'People',
      ours('Folha de Pagamento', 'Payroll'),
      ours('Retiradas de Sócios', 'Drawings by partners'),
    ),
    ours(
      'Operação',
      'Operations',
      ours('Fornecedores', 'Suppliers'),
      ours('Serviços Contábeis', 'Accounting'),
      ours('Frete e Entregas', 'Freight and deliveries'),
    ),
    ours(
      'Marketing e Tecnologia',
      'Marketing and technology',
      ours('Anúncios', 'Advertising'),
      ours('Sites e Sistemas', 'Websites and systems'),
    ),
  ),
  ours(
    'Estornos',
    'Refunds',
    ours(
      'Estornos e Reembolsos',
      'Refunds and reimbursements',
      ours('Estorno', 'Refund'),
      ours('Reembolso', 'Reimbursement'),
      ours('Cashback', 'Cashback'),
    ),
  ),
  ours(
    'Outros',
    'Other',
    ours('Outras Entradas', 'Other money in', ours('Entrada Não Identificada', 'Money in, not identified')),
    ours(
      'Outras Saídas',
      'Other money out',
      ours('Boleto Não Identificado', 'Payment slip, not identified'),
      ours('Saída Não Identificada', 'Money out, not identified'),
    ),
  ),
];
