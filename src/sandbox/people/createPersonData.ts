import { createAccounts } from './accounts/createAccounts';
import { createCardPlan, toPayDay, type CardPlan } from './cards/createCardPlan';
import { toCard } from './cards/toCard';
import { planCompany } from './company/planCompany';
import { createBank, type Bank } from './createBank';
import { createDice } from './createDice';
import { createInvestments } from './createInvestments';
import { createLife, type Life } from './createLife';
import { chooseContracts, type Contract } from './credit/chooseContracts';
import { listContractMovements, toCreditOperation } from './credit/planContract';
import { toInstant, toMonth, type Month } from './days';
import { planHousehold } from './household/planHousehold';
import { identify } from './identify';
import { createLine, type Movement } from './movement';
import { toKeptShare } from './payments';
import type { PersonData } from './types';

/**
 * Everything that an institution knows of a CPF (11 digits) or CNPJ (14), up to the instant `now` and 12 months back. The
 * same arguments give the same bytes, and what has happened is the same whenever it is asked for. Nobody is refused: who is
 * no persona of the catalogue gets a life of their own.
 */
export function createPersonData(options: {
  taxId: string;
  institutionCode: string;
  seed: string;
  now: number;
}): PersonData {
  const { taxId, institutionCode, seed, now } = options;
  const life = createLife(taxId, seed);
  const bank = createBank(life, institutionCode);
  const identities = identify(life, bank);
  const contracts = chooseContracts(life, bank);
  const card = bank.has('CREDIT_CARDS') && life.profile !== 'empty' ? createCard(life, bank) : undefined;
  const plan = createPlan(life, bank, contracts, card);
  const { accounts, isSettled } = createAccounts(life, bank, identities, plan, now);
  return {
    holder: { name: life.name, taxId, personType: life.personType },
    institutionCode,
    accounts,
    cards: card ? [toCard(card, identities.card, bank, now, isSettled)] : [],
    credit: contracts.map((contract) => toCreditOperation(contract, bank, now, isSettled)),
    investments: createInvestments(life, bank, now),
  };
}

function createCard(life: Life, bank: Bank): CardPlan {
  const isCompany = life.personType === 'PESSOA_JURIDICA';
  const share = isCompany ? 0.04 : bank.isMain ? 0.19 * toKeptShare(life) : 0.25;
  // Bills are due when the month's money is there.
  const closingDay = createDice(`${bank.root}|closing`).pick(bank.isMain ? [2, 5] : [5, 8, 12]);
  return createCardPlan(life, bank, Math.max(15_000, Math.round(bank.income * share)), closingDay);
}

/** All that a month has in store for the account: daily life, instalments, and the bill of the card. */
function createPlan(
  life: Life,
  bank: Bank,
  contracts: Contract[],
  card?: CardPlan,
): (month: Month) => Movement[] {
  const live = life.personType === 'PESSOA_JURIDICA' ? planCompany(life, bank) : planHousehold(life, bank);
  return (month) => [
    ...live(month),
    ...contracts.flatMap((contract) => listContractMovements(contract, life, bank, month)),
    ...(card ? payBills(card, life, bank, month) : []),
  ];
}

function payBills(card: CardPlan, life: Life, bank: Bank, month: Month): Movement[] {
  const line = createLine('cardBill', createDice(`${bank.root}|bill`), life.names);
  return [card.billOf(month - 1), card.billOf(month)]
    .filter((bill) => toMonth(toPayDay(bill)) === month && bill.total > 0)
    .map((bill) => ({
      ...line,
      at: toInstant(toPayDay(bill), 411.3),
      cents: bill.total,
      settles: bill.billId,
    }));
}
