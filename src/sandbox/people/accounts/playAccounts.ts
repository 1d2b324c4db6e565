import type { Bank } from '../createBank';
import { createDice } from '../createDice';
import type { Life } from '../createLife';
import { dayIn, firstDay, lastDay, nthBusinessDay, toInstant, toMonth, toToday, type Month } from '../days';
import { lineKinds } from '../lineNames';
import { createLine, type Movement } from '../movement';
import type { Cents } from '../types';
import { createTeller, type Teller } from './createTeller';
import type { Rules } from './rules';

type Event = { at: number; happen: (at: number) => void };

/**
 * Plays the accounts from the first month of an age of 40 years up to `now`, and keeps the lines from `windowStart` on.
 * Each month runs in the order of time from where the last one ended and is cut at `now`: what is past doesn't depend on
 * when it is asked for.
 */
export function playAccounts(options: {
  life: Life;
  bank: Bank;
  rules: Rules;
  hasSavings: boolean;
  plan: (month: Month) => Movement[];
  windowStart: number;
  now: number;
}): Teller {
  const { life, bank, rules, hasSavings, plan, windowStart, now } = options;
  const teller = createTeller(life, bank, rules, hasSavings, windowStart);
  const interestDay = createDice(`${bank.root}|interest`).whole(1, 27);
  const last = toMonth(toToday(now));
  let waiting: Movement[] = [];
  for (let month = findFirstMonth(windowStart); month <= last; month += 1) {
    const [begin, end] = [toInstant(firstDay(month), 0), toInstant(firstDay(month + 1), 0)];
    const isNow = ({ at }: Movement) => at >= begin && at < end;
    const planned = plan(month);
    // What waits for a business day may slip into the next month.
    const movements = [
      ...waiting.filter(isNow),
      ...planned.filter(isNow),
      ...chargeOverdraft(teller, life, bank, month),
    ];
    waiting = planned;
    const factor = findFactor(movements, teller.checking.balance - rules.target);
    const events: Event[] = movements.map((movement) => ({
      at: movement.at,
      happen: (at) => teller.move(movement, stretch(movement, factor), at),
    }));
    events.push({ at: toInstant(dayIn(month, interestDay), 370.5), happen: teller.payInterest });
    events.push({ at: toInstant(lastDay(month), 1390), happen: teller.sweep });
    for (const { at, happen } of spaceOut(events)) {
      if (at <= now) happen(at);
    }
  }
  return teller;
}

/** In the order of time, with room before each for what has to come first: a rescue, or interest. */
function spaceOut(events: Event[]): Event[] {
  let free = 0;
  return events
    .sort((one, other) => one.at - other.at)
    .map(({ at, happen }) => {
      const own = Math.max(at, free);
      free = own + 3;
      return { at: own, happen };
    });
}

/** Ages begin in January 2024, and 40 years before and after. */
function findFirstMonth(windowStart: number): Month {
  const year = Math.floor(toMonth(toToday(windowStart)) / 12);
  return (2024 + 40 * Math.floor((year - 2024) / 40)) * 12;
}

/** By how much purchases grow or shrink, so that the month ends near its target: `rest` is what it begins with above that. */
function findFactor(movements: Movement[], rest: Cents): number {
  let [left, wanted] = [rest, 0];
  for (const { kind, cents, flexible } of movements) {
    if (flexible) wanted += cents;
    else left += lineKinds[kind].direction === 'CREDITO' ? cents : -cents;
  }
  return Math.min(1.6, Math.max(0.4, left / Math.max(1, wanted)));
}

function stretch({ cents, flexible, unit = 1 }: Movement, factor: number): Cents {
  return flexible ? Math.max(unit, Math.round((cents * factor) / unit) * unit) : cents;
}

/** Interest and tax on the deepest overdraft of the month before. */
function chargeOverdraft(teller: Teller, life: Life, bank: Bank, month: Month): Movement[] {
  const owed = -teller.lowest;
  teller.lowest = 0;
  if (owed <= 0) return [];
  const dice = createDice(`${bank.root}|overdraft`);
  const at = toInstant(nthBusinessDay(month, 1), 305.2);
  return [
    {
      ...createLine('overdraftInterest', dice, life.names),
      at,
      cents: Math.max(90, Math.round(owed * 0.035)),
    },
    { ...createLine('iof', dice, life.names), at: at + 2000, cents: Math.max(12, Math.round(owed * 0.0042)) },
  ];
}
