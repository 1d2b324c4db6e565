import type { Bank } from './createBank';
import { createDice, toId } from './createDice';
import type { Life } from './createLife';
import type { BankAccount } from './types';

export type AccountIdentity = Pick<
  BankAccount,
  'accountId' | 'branchCode' | 'number' | 'checkDigit' | 'subtype'
>;
export type CardIdentity = { accountId: string; name: string; lastDigits: string };

type Identities = {
  checking: AccountIdentity;
  savings: AccountIdentity;
  card: CardIdentity;
};

/** What the contract's examples call the accounts and cards of Ana and of Loja Exemplo. */
const known: Record<string, Partial<Record<keyof Identities, [id: string, ...rest: string[]]>>> = {
  '11144477735|901': { checking: ['acc-1', '12345678', '9'], savings: ['acc-2', '12345679', '7'] },
  '11144477735|902': { card: ['card-1', '4321'] },
  '11222333000181|903': {
    checking: ['acc-3', '3001207', '5'],
    savings: ['acc-4', '3001208', '3'],
    card: ['card-2', '7788'],
  },
};

/** Numbers of this life's accounts and cards at an institution. */
export function identify(life: Life, bank: Bank): Identities {
  const dice = createDice(`${bank.root}|identity`);
  const isCompany = life.personType === 'PESSOA_JURIDICA';
  const names = known[`${life.taxId}|${bank.institutionCode}`];
  const branchCode = String(dice.whole(1, 420)).padStart(4, '0');
  const subtype = !life.persona && !isCompany && dice.chance(0.1) ? 'CONJUNTA_SOLIDARIA' : 'INDIVIDUAL';
  const number = dice.whole(1_000_000, 99_999_998);
  const toAccount = (kind: 'checking' | 'savings', offset: number): AccountIdentity => {
    const [accountId, own, checkDigit] = names?.[kind] ?? [toId(`${bank.root}|${kind}`)];
    const digits = own ?? String(number + offset);
    return {
      accountId,
      branchCode: own ? '0001' : branchCode,
      number: digits,
      checkDigit: checkDigit ?? toCheckDigit(digits),
      subtype,
    };
  };
  const [cardId, lastDigits] = names?.card ?? [toId(`${bank.root}|card`)];
  const shortName = bank.name.replace(/^(Banco|Cooperativa) /, '').replace(/ (Digital|Pagamentos)$/, '');
  return {
    checking: toAccount('checking', 0),
    savings: toAccount('savings', 1),
    card: {
      accountId: cardId,
      name: isCompany ? `${shortName} Empresas` : `${shortName} Cartão`,
      lastDigits: lastDigits ?? String(dice.whole(1000, 9999)),
    },
  };
}

/** Modulus 11, as most banks reckon it; ten becomes zero. */
export function toCheckDigit(digits: string): string {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (2 + (place % 8)), 0);
  const rest = 11 - (sum % 11);
  return rest > 9 ? '0' : String(rest);
}
