import type { Direction } from '../types';
import type { Channel } from './channels';

export type LineKind = {
  direction: Direction;
  /** The ways in which it is paid: one is chosen for each payee. */
  channels: Channel[];
  /** `{n}` is a number, `{person}` and `{company}` are somebody's names, `{self}` is the holder's own. */
  payees: string[];
  /** Who stands on the other side, where the statement says so. */
  party?: Party;
};

export type Party = 'person' | 'company' | 'self';

/** Kinds of lines that come in by the same channels; the payees of each are parted by commas. */
export function received<Name extends string>(
  channels: Channel[],
  party: Party | undefined,
  payees: Record<Name, string>,
): Record<Name, LineKind> {
  return toKinds('CREDITO', channels, party, payees);
}

/** Kinds of lines that go out, as `received`. */
export function paid<Name extends string>(
  channels: Channel[],
  party: Party | undefined,
  payees: Record<Name, string>,
): Record<Name, LineKind> {
  return toKinds('DEBITO', channels, party, payees);
}

function toKinds<Name extends string>(
  direction: Direction,
  channels: Channel[],
  party: Party | undefined,
  payees: Record<Name, string>,
): Record<Name, LineKind> {
  const kinds = (Object.entries(payees) as [Name, string][]).map(([name, names]): [Name, LineKind] => [
    name,
    { direction, channels, payees: names.split(', '), ...(party && { party }) },
  ]);
  return Object.fromEntries(kinds) as Record<Name, LineKind>;
}
