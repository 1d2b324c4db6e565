import type { Dice } from './createDice';
import { lineKinds, type LineKindName } from './lineNames';
import { channels, type Channel } from './lines/channels';
import type { Party } from './lines/lineKind';
import type { Cents } from './types';

/** What a line of a statement says, and who stands on the other side. */
export type Line = {
  kind: LineKindName;
  channel: Channel;
  payee: string;
  /** Where the statement may name the other side: what it is, and the name that its CPF or CNPJ is derived from. */
  party?: Party;
  who: string;
  /** A CPF or CNPJ that isn't just derived. */
  taxId?: string;
};

/** A movement that a month has in store. `cents` is never negative: the kind of line says whether it comes or goes. */
export type Movement = Line & {
  /** Milliseconds. */
  at: number;
  cents: Cents;
  /** May grow or shrink with what the month leaves; in steps of `unit` centavos. */
  flexible?: boolean;
  unit?: Cents;
  /** What is settled by it: a bill, or an instalment. */
  settles?: string;
};

/** The names that fill a payee's gaps. */
export type Names = { people: readonly string[]; companies: readonly string[]; self: string };

const gaps = { '{person}': 'person', '{company}': 'company', '{self}': 'self' } as const;

/** One of a kind's payees and channels. `number` stands for `{n}`; without it, four digits. */
export function createLine(kind: LineKindName, dice: Dice, names: Names, number?: number): Line {
  const { channels: ways, payees, party: usual } = lineKinds[kind];
  const [pattern, channel] = [dice.pick(payees), dice.pick(ways)];
  const gap = (Object.keys(gaps) as (keyof typeof gaps)[]).find((name) => pattern.includes(name));
  const party = usual && (gap ? gaps[gap] : usual);
  const found = gap ? gaps[gap] : usual === 'person' ? usual : undefined;
  const lists = { person: names.people, company: names.companies, self: [names.self] };
  const who = found ? dice.pick(lists[found]) : pattern;
  const digits = pattern.includes('{n}') ? String(number ?? dice.whole(1000, 9999)) : '';
  const payee = pattern.replace(gap ?? '{}', who).replace('{n}', digits);
  return { kind, channel, payee, party, who };
}

/** The line as a bank writes it; banks have one of five habits. */
export function writeName({ channel, payee }: Line, habit: number): string {
  const { templates } = channels[channel];
  return (templates[habit % templates.length] ?? '{payee}').replace('{payee}', payee);
}
