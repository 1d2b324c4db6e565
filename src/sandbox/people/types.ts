/** An amount of money in centavos: whole numbers add up exactly. Never negative where a `direction` goes with it. */
export type Cents = number;

export type PersonType = 'PESSOA_NATURAL' | 'PESSOA_JURIDICA';

export type Direction = 'CREDITO' | 'DEBITO';

/** The other side of a transaction, where the statement names one. `compeCode` is a bank number. */
export type Counterparty = {
  taxId: string;
  personType: PersonType;
  compeCode?: string;
  branchCode?: string;
  number?: string;
  checkDigit?: string;
};

/** One line of an account's statement. `type` is Open Finance Brasil's (`PIX`, `TED`, `CARTAO`, …). */
export type AccountTransaction = {
  transactionId: string;
  /** `YYYY-MM-DD`, in São Paulo. */
  date: string;
  /** ISO 8601, UTC, milliseconds. */
  dateTime: string;
  name: string;
  type: string;
  direction: Direction;
  cents: Cents;
  /** Only posted lines change the balance. */
  status: 'TRANSACAO_EFETIVADA' | 'TRANSACAO_PROCESSANDO';
  /** The account's balance once this line is posted. May be negative (overdraft). */
  balanceAfter: Cents;
  counterparty?: Counterparty;
};

/** An account with the last 12 months of its statement, oldest first: `opening` + posted lines = `available`. */
export type BankAccount = {
  accountId: string;
  kind: 'checking' | 'savings';
  branchCode: string;
  number: string;
  checkDigit: string;
  subtype: 'INDIVIDUAL' | 'CONJUNTA_SIMPLES' | 'CONJUNTA_SOLIDARIA';
  opening: Cents;
  available: Cents;
  blocked: Cents;
  invested: Cents;
  overdraftLimit: Cents;
  transactions: AccountTransaction[];
};

/** One line of a card bill. `DEBITO` is a purchase or a fee, `CREDITO` a refund or a payment. */
export type CardTransaction = {
  transactionId: string;
  date: string;
  dateTime: string;
  name: string;
  direction: Direction;
  cents: Cents;
  transactionType: 'PAGAMENTO' | 'TARIFA' | 'OPERACOES_CREDITO_CONTRATADAS_CARTAO' | 'ESTORNO' | 'OUTROS';
  paymentType: 'A_VISTA' | 'A_PRAZO';
  /** `2 de 6`, for a purchase paid in parts. */
  instalment?: { number: number; of: number };
  feeType?: string;
};

/** A bill: `total` is the sum of its lines (`DEBITO` minus `CREDITO`). Payments stand in the account, not here. */
export type CardBill = {
  billId: string;
  /** The day the bill closes (or will close), and the day it is due. */
  billingDate: string;
  dueDate: string;
  total: Cents;
  minimumPayment: Cents;
  isPaid: boolean;
  transactions: CardTransaction[];
};

export type CreditCard = {
  accountId: string;
  name: string;
  productType: string;
  network: string;
  /** The last four digits; no whole card number exists. */
  lastDigits: string;
  limit: Cents;
  /** `limit` minus the open bill and what closed bills still owe. Never negative. */
  availableLimit: Cents;
  openBill: CardBill;
  /** Oldest first. */
  closedBills: CardBill[];
};

/** A loan, a financing, an overdraft advance or a receivables discount. Rates are yearly fractions: 0.289 is 28.9 %. */
export type CreditOperation = {
  accountId: string;
  kind: 'loans' | 'financing' | 'unarranged_account_overdraft' | 'invoice_financing';
  contractNumber: string;
  productName: string;
  contractedAt: string;
  amount: Cents;
  outstanding: Cents;
  yearlyRate: number;
  instalments: { number: number; dueDate: string; cents: Cents; isPaid: boolean }[];
};

export type Investment = {
  accountId: string;
  kind: 'bank_fixed_incomes' | 'credit_fixed_incomes' | 'variable_incomes' | 'treasure_titles' | 'funds';
  name: string;
  issuer: string;
  quantity: number;
  unitPrice: Cents;
  /** `quantity` times `unitPrice`, rounded. */
  gross: Cents;
  net: Cents;
  dueDate?: string;
};

/** Everything that one institution knows of one person or company. */
export type PersonData = {
  holder: { name: string; taxId: string; personType: PersonType };
  institutionCode: string;
  accounts: BankAccount[];
  cards: CreditCard[];
  credit: CreditOperation[];
  investments: Investment[];
};
