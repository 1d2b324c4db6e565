import { expect, test } from 'vitest';
import { personas } from '../../../../catalog/personas';
import { createPersonData } from '../../../people/createPersonData';
import { listLineNames, type LineKindName } from '../../../people/lineNames';
import { categorizeTransaction, type Category } from '../categorizeTransaction';

type Categorized = { name: string; direction: string } & Category;

/** Every line of a persona's last 12 months, at all of their institutions, with its category. */
function categorizeYear(taxId: string, institutionCodes: string[]): Categorized[] {
  return institutionCodes.flatMap((institutionCode) => {
    const now = Date.parse('2026-11-24T12:00:00Z');
    const { accounts, cards } = createPersonData({ taxId, institutionCode, seed: 'year', now });
    const ofAccounts = accounts.flatMap(({ transactions }) =>
      transactions.map((line) => {
        const isOwnAccount = line.counterparty?.taxId === taxId;
        return { ...line, ...categorizeTransaction({ ...line, source: 'checking', isOwnAccount }) };
      }),
    );
    const ofCards = cards.flatMap(({ openBill, closedBills }) =>
      [openBill, ...closedBills].flatMap(({ transactions }) =>
        transactions.map((line) => {
          const clue = { ...line, type: line.transactionType, source: 'creditcard' as const };
          return { ...line, ...categorizeTransaction(clue) };
        }),
      ),
    );
    return [...ofAccounts, ...ofCards];
  });
}

const holders = personas.flatMap(({ id, profile, personalTaxId, businessTaxId, institutions }) =>
  profile === 'empty' ? [] : [{ id, profile, taxId: businessTaxId ?? personalTaxId, institutions }],
);

test.each(holders)(
  'the year of $id: nine lines of ten have a category, income is income',
  { timeout: 30_000 },
  (holder) => {
    const year = categorizeYear(holder.taxId, holder.institutions);
    expect(year.length).toBeGreaterThan(300);
    const known = year.filter(({ category }) => category !== 'Outros');
    expect(known.length / year.length).toBeGreaterThanOrEqual(0.9);

    const categoriesOf = (pattern: RegExp, direction: string) => [
      ...new Set(
        year
          .filter((line) => line.direction === direction && pattern.test(line.name))
          .map((line) => line.category),
      ),
    ];
    const salary = /^(CRED )?(SALARIO|PROVENTOS|13O? SAL)/;
    if (holder.profile === 'company') {
      expect(categoriesOf(salary, 'DEBITO')).toEqual(['Empresa']);
    } else if (holder.profile !== 'freelancer') {
      expect(categoriesOf(salary, 'CREDITO')).toEqual(['Renda']);
    }
    expect(categoriesOf(/^(SAQUE|TRANSF PIX [A-Z]+ [A-Z]$)/, 'DEBITO')).not.toContain('Outros');
  },
);

/** The first level that a person would choose for each kind of line. */
const expectedByKind: Partial<Record<LineKindName, string>> = {
  salary: 'Renda',
  vacation: 'Renda',
  bonus: 'Renda',
  thirteenth: 'Renda',
  pension: 'Renda',
  refund: 'Estornos',
  taxRefund: 'Estornos',
  freelanceFromCompany: 'Renda',
  freelanceFromPerson: 'Renda',
  pixFromFriend: 'Transferências',
  rentReceived: 'Renda',
  cashDeposit: 'Transferências',
  rent: 'Moradia',
  condominium: 'Moradia',
  school: 'Educação',
  college: 'Educação',
  energy: 'Moradia',
  water: 'Moradia',
  gas: 'Moradia',
  internet: 'Moradia',
  healthPlan: 'Saúde',
  gym: 'Saúde',
  mobile: 'Moradia',
  carInsurance: 'Serviços Financeiros',
  cleaning: 'Moradia',
  homeGoods: 'Moradia',
  greengrocer: 'Alimentação',
  bakery: 'Alimentação',
  restaurant: 'Alimentação',
  snack: 'Alimentação',
  delivery: 'Alimentação',
  bar: 'Alimentação',
  fuel: 'Transporte',
  ride: 'Transporte',
  parking: 'Transporte',
  pharmacy: 'Saúde',
  pet: 'Compras',
  ticket: 'Lazer',
  books: 'Educação',
  clothes: 'Compras',
  supermarket: 'Alimentação',
  transit: 'Transporte',
  lottery: 'Lazer',
  carRepair: 'Transporte',
  doctor: 'Saúde',
  beauty: 'Saúde',
  ipva: 'Impostos',
  streaming: 'Lazer',
  onlineShop: 'Compras',
  donation: 'Transferências',
  pixToFriend: 'Transferências',
  atm: 'Transferências',
  boletoOther: 'Outros',
  cardBill: 'Crédito',
  iof: 'Serviços Financeiros',
  ownSent: 'Transferências',
  ownReceived: 'Transferências',
  savingsYield: 'Renda',
  autoInvested: 'Investimentos',
  investmentIn: 'Investimentos',
  autoRedeemed: 'Investimentos',
  investmentOut: 'Investimentos',
  dividend: 'Renda',
  packageFee: 'Serviços Financeiros',
  singleFee: 'Serviços Financeiros',
  overdraftInterest: 'Serviços Financeiros',
  lifeInsurance: 'Serviços Financeiros',
  loanReceived: 'Crédito',
  loanInstalment: 'Crédito',
  financingInstalment: 'Crédito',
  iptu: 'Impostos',
  darf: 'Impostos',
  das: 'Impostos',
  dasMei: 'Impostos',
  gps: 'Impostos',
  fgts: 'Impostos',
  iss: 'Impostos',
  cardSales: 'Empresa',
  saleByPix: 'Empresa',
  saleByBoleto: 'Empresa',
  saleByTed: 'Empresa',
  supplier: 'Empresa',
  payroll: 'Empresa',
  payrollThirteenth: 'Empresa',
  ownersDraw: 'Empresa',
  accountant: 'Empresa',
  freight: 'Empresa',
  ads: 'Empresa',
  software: 'Empresa',
  collectionFee: 'Serviços Financeiros',
  flight: 'Lazer',
  hotel: 'Lazer',
  electronics: 'Compras',
  furniture: 'Moradia',
  departmentStore: 'Compras',
  marketplace: 'Compras',
  onlineCourse: 'Educação',
  apps: 'Lazer',
  annualFee: 'Serviços Financeiros',
  foreignTax: 'Serviços Financeiros',
  cardRefund: 'Estornos',
};

test('of every way that a kind of line is written, nine of ten get the first level that a person would choose', () => {
  const lines = listLineNames().flatMap((line) => {
    const expected = expectedByKind[line.kind];
    return expected ? [{ ...line, expected, found: categorizeTransaction(line).category }] : [];
  });
  expect(lines.length).toBeGreaterThan(1500);
  const hits = lines.filter(({ expected, found }) => expected === found);
  expect(hits.length / lines.length).toBeGreaterThanOrEqual(0.9);
});
