import type { Bank } from '../createBank';
import { createDice, type Dice } from '../createDice';
import type { Life } from '../createLife';
import { dayIn, nthBusinessDay, toBusinessDay, toInstant, type Month } from '../days';
import type { LineKindName } from '../lineNames';
import { createLine, type Movement } from '../movement';
import { listOwnTransfers, listPayments } from '../payments';
import type { Cents } from '../types';

/** What comes in at the first of a person's institutions, and what goes on from there. */
export function earn(life: Life, bank: Bank, month: Month): Movement[] {
  const dice = createDice(`${bank.root}|income|${month}`);
  const away = sendAllowances(life, bank, month);
  if (life.profile === 'freelancer') return [...away, ...earnFromClients(life, month, dice)];
  const extra = earnInSomeMonths(life, bank, month);
  if (!life.retired) return [...away, ...earnFromEmployer(life, bank, month, dice), ...extra];
  const line = createLine('pension', createDice(`${bank.root}|pension`), life.names);
  return [...away, { ...line, at: toInstant(nthBusinessDay(month, 1), 361.2), cents: bank.income }, ...extra];
}

/** What goes from the first institution to a persona's others. */
export function sendAllowances(life: Life, bank: Bank, month: Month): Movement[] {
  const line = createLine('ownSent', createDice(`${bank.root}|away`), life.names);
  return listOwnTransfers(life, month).map(({ at, cents }) => ({ ...line, taxId: life.taxId, at, cents }));
}

/** What an institution that isn't the first one lives on. */
export function receiveAllowance(life: Life, bank: Bank, month: Month): Movement[] {
  const dice = createDice(`${bank.root}|allowance|${month}`);
  const line = { ...createLine('ownReceived', dice, life.names), taxId: life.taxId };
  const known = listOwnTransfers(life, month).filter(({ to }) => to === bank.institutionCode);
  if (known.length > 0) return known.map(({ at, cents }) => ({ ...line, at, cents }));
  return [{ ...line, at: toInstant(nthBusinessDay(month, 6), 700.5), cents: bank.income }];
}

function earnFromEmployer(life: Life, bank: Bank, month: Month, dice: Dice): Movement[] {
  const { name, taxId } = life.employer;
  const paid = (kind: LineKindName, at: number, cents: Cents): Movement => {
    return { ...createLine(kind, dice, { ...life.names, companies: [name] }), taxId, at, cents };
  };
  const payments = listPayments(bank.income, month).map(({ kind, at, cents }) => paid(kind, at, cents));
  // Ana's employer has a statement too, and it shows no more than her salaries.
  if (life.persona?.id === 'ana') return payments;
  const year = createDice(`${bank.root}|year`);
  const [vacation, bonus] = [year.whole(0, 9), year.chance(0.35) ? 2 : -1];
  if (month % 12 === vacation) {
    payments.push(paid('vacation', toInstant(nthBusinessDay(month, 3), 401.2), Math.round(bank.income / 3)));
  }
  if (month % 12 === bonus) {
    const cents = Math.round(bank.income * (0.3 + 0.6 * dice.next()));
    payments.push(paid('bonus', toInstant(nthBusinessDay(month, 10), 402.4), cents));
  }
  return payments;
}

/** Three to eight payments that come when clients please, in lean and in fat months. */
function earnFromClients({ income, names }: Life, month: Month, dice: Dice): Movement[] {
  const season = 0.55 + 0.9 * dice.next();
  const shares = Array.from({ length: dice.whole(3, 8) }, () => 0.3 + dice.next());
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => {
    const kind: LineKindName = dice.chance(0.6) ? 'freelanceFromCompany' : 'freelanceFromPerson';
    const line = createLine(kind, dice, names);
    const comes = toInstant(dayIn(month, dice.whole(1, 28)), dice.whole(500, 1200) + dice.next());
    const at = line.channel === 'tedReceived' ? toBusinessDay(comes) : comes;
    const cents = Math.round((income * season * share) / whole / 500) * 500;
    return { ...line, at, cents };
  });
}

function earnInSomeMonths(life: Life, bank: Bank, month: Month): Movement[] {
  const dice = createDice(`${bank.root}|extra`);
  const hasTenant = life.ownsHome && dice.chance(0.25);
  const getsTaxBack = life.income > 450_000 && dice.chance(0.5);
  const rent = {
    ...createLine('rentReceived', dice, life.names),
    cents: Math.round(bank.income * 0.0016) * 100,
  };
  const refund = { ...createLine('taxRefund', dice, life.names), cents: Math.round(bank.income * 0.1137) };
  const dividend = createLine('dividend', dice, life.names);
  const found: Movement[] = [];
  if (hasTenant) found.push({ ...rent, at: toInstant(nthBusinessDay(month, 4), 530.4) });
  if (getsTaxBack && month % 12 === 5)
    found.push({ ...refund, at: toInstant(nthBusinessDay(month, 18), 362.3) });
  if (bank.has('INVESTMENTS') && month % 3 === 1) {
    const cents = 700 + Math.round(bank.income * 0.006 * createDice(`${bank.root}|dividend|${month}`).next());
    found.push({ ...dividend, at: toInstant(nthBusinessDay(month, 9), 363.7), cents });
  }
  return found;
}
