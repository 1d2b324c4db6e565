import type { Bank } from './createBank';
import { createDice, hashText, toId } from './createDice';
import type { Life } from './createLife';
import { dayIn, toDate, toMonth, toToday, type Month } from './days';
import type { Investment } from './types';

type Product = {
  kind: Investment['kind'];
  name: string;
  issuer: string;
  /** Reais of one unit in January 2024. */
  price: number;
  /** How much a unit gains in a year, and how far a month may lie off that. */
  yearly: number;
  swing: number;
  /** Of the gain; zero for what is exempt. */
  tax: number;
  /** `{year}` of the name, too. */
  matures: boolean;
};

const products: Product[] = [
  {
    kind: 'bank_fixed_incomes',
    name: 'CDB {year} 104% CDI',
    issuer: 'BANCO LAMPARINA S.A.',
    price: 1000,
    yearly: 0.118,
    swing: 0,
    tax: 0.175,
    matures: true,
  },
  {
    kind: 'bank_fixed_incomes',
    name: 'LCI {year} 92% CDI',
    issuer: 'BANCO SERIEMA S.A.',
    price: 1000,
    yearly: 0.104,
    swing: 0,
    tax: 0,
    matures: true,
  },
  {
    kind: 'credit_fixed_incomes',
    name: 'DEB RODOVALE {year}',
    issuer: 'TRANSPORTES RODOVALE S.A.',
    price: 1000,
    yearly: 0.129,
    swing: 0.01,
    tax: 0,
    matures: true,
  },
  {
    kind: 'credit_fixed_incomes',
    name: 'CRA GRAO DOURADO {year}',
    issuer: 'ALIMENTOS GRAO DOURADO S.A.',
    price: 1000,
    yearly: 0.121,
    swing: 0.01,
    tax: 0,
    matures: true,
  },
  {
    kind: 'treasure_titles',
    name: 'Tesouro Selic {year}',
    issuer: 'TESOURO NACIONAL',
    price: 14_200,
    yearly: 0.116,
    swing: 0,
    tax: 0.175,
    matures: true,
  },
  {
    kind: 'treasure_titles',
    name: 'Tesouro IPCA+ {year}',
    issuer: 'TESOURO NACIONAL',
    price: 3_100,
    yearly: 0.098,
    swing: 0.03,
    tax: 0.15,
    matures: true,
  },
  {
    kind: 'funds',
    name: 'Farol Renda Fixa FIC FI',
    issuer: 'FAROL GESTORA DE RECURSOS',
    price: 2.4,
    yearly: 0.108,
    swing: 0.004,
    tax: 0.15,
    matures: false,
  },
  {
    kind: 'funds',
    name: 'Maré Multimercado FIM',
    issuer: 'MARÉ GESTORA DE RECURSOS',
    price: 3.1,
    yearly: 0.12,
    swing: 0.04,
    tax: 0.15,
    matures: false,
  },
  {
    kind: 'variable_incomes',
    name: 'RODV3',
    issuer: 'TRANSPORTES RODOVALE S.A.',
    price: 24,
    yearly: 0.07,
    swing: 0.14,
    tax: 0.15,
    matures: false,
  },
  {
    kind: 'variable_incomes',
    name: 'GRAO4',
    issuer: 'ALIMENTOS GRAO DOURADO S.A.',
    price: 11.5,
    yearly: 0.05,
    swing: 0.18,
    tax: 0.15,
    matures: false,
  },
];

/** What is invested at an institution that has investments. Prices follow the month, quantities never change. */
export function createInvestments(life: Life, bank: Bank, now: number): Investment[] {
  if (!bank.has('INVESTMENTS') || life.profile === 'empty') return [];
  const dice = createDice(`${bank.root}|investments`);
  const month = toMonth(toToday(now));
  const chosen = products.filter(() => dice.chance(0.35));
  const held = chosen.length > 0 ? chosen : products.slice(0, 1);
  return held.map((product) => {
    const worth = bank.income * (0.4 + 2.2 * dice.next());
    const quantity = Math.max(1, Math.round(worth / 100 / product.price));
    const years = dice.pick([2, 3, 5]);
    // Due in a year that doesn't move on with every month that is asked for.
    const dueYear = (Math.floor(Math.floor(month / 12) / years) + 1) * years + 1;
    return toInvestment(product, quantity, dueYear, month, `${bank.root}|${product.name}`);
  });
}

function toInvestment(
  product: Product,
  quantity: number,
  dueYear: number,
  month: Month,
  key: string,
): Investment {
  const { kind, issuer, matures, price, tax } = product;
  const unitPrice = toPrice(product, month);
  const gross = Math.round(quantity * unitPrice);
  const gain = Math.max(0, gross - Math.round(quantity * price * 100));
  return {
    accountId: toId(key),
    kind,
    name: product.name.replace('{year}', String(dueYear)),
    issuer,
    quantity,
    unitPrice,
    gross,
    net: gross - Math.round(gain * tax),
    ...(matures && { dueDate: toDate(dayIn(dueYear * 12 + 2, 1)) }),
  };
}

function toPrice({ name, price, yearly, swing }: Product, month: Month): number {
  const years = (month - 2024 * 12) / 12;
  const luck = (hashText(`${name}|${month}`) % 2001) / 1000 - 1;
  return Math.max(1, Math.round(price * 100 * (1 + yearly * years) * (1 + swing * luck)));
}
