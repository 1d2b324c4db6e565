import type { Dice } from './createDice';
import { lineKinds, type LineKindName } from './lineNames';
import { channels, type Channel } from './lines/channels';
import type { Cents } from './types';

/** What a line of a statement says, and who stands on the other side. */
export type Line = {
  kind: LineKindName;
  channel: Channel;
  payee: string;
  /** The name of the other side, and its CPF or CNPJ where it isn't just derived from the name. */
  who: string;
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

/** One of a kind's payees and channels. `number` stands for `{n}`; without it, four digits. */
export function createLine(kind: LineKindName, dice: Dice, names: Names, number?: number): Line {
  const { channels: ways, payees } = lineKinds[kind];
  const [pattern, channel] = [dice.pick(payees), dice.pick(ways)];
  if (!pattern.includes('{')) return { kind, channel, payee: pattern, who: pattern };
  const gap = ['{person}', '{company}', '{self}'].find((name) => pattern.includes(name));
  const lists = { '{person}': names.people, '{company}': names.companies, '{self}': [names.self] };
  const who = gap ? dice.pick(lists[gap as keyof typeof lists]) : pattern;
  const payee = gap ? pattern.replace(gap, who) : pattern;
  const digits = payee.includes('{n}') ? String(number ?? dice.whole(1000, 9999)) : '';
  return { kind, channel, payee: payee.replace('{n}', digits), who };
}

/** The line as a bank writes it; banks have one of five habits. */
export function writeName({ channel, payee }: Line, habit: number): string {
  const { templates } = channels[channel];
  return (templates[habit % templates.length] ?? '{payee}').replace('{payee}', payee);
}
