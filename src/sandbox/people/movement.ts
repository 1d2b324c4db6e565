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
  const payee = dice.pick(payees);
  const person = dice.pick(names.people);
  const company = dice.pick(names.companies);
  const digits = String(number ?? dice.whole(1000, 9999));
  const filled = payee
    .replace('{n}', digits)
    .replace('{person}', person)
    .replace('{company}', company)
    .replace('{self}', names.self);
  return { kind, channel: dice.pick(ways), payee: filled, who: findWho(payee, { person, company, filled }) };
}

function findWho(
  payee: string,
  { person, company, filled }: Record<'person' | 'company' | 'filled', string>,
) {
  if (payee.includes('{person}')) return person;
  if (payee.includes('{company}')) return company;
  return filled.replace(/ ?\d+$/, '');
}

/** The line as a bank writes it; banks have one of five habits. */
export function writeName({ channel, payee }: Line, habit: number): string {
  const { templates } = channels[channel];
  return (templates[habit % templates.length] ?? '{payee}').replace('{payee}', payee);
}
