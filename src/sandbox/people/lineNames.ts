import { companies, people } from './invented';
import { alsoByCard, cardLines } from './lines/cardLines';
import { channels, type Channel } from './lines/channels';
import { companyLines } from './lines/companyLines';
import { householdLines } from './lines/householdLines';
import { incomeLines } from './lines/incomeLines';
import type { LineKind } from './lines/lineKind';
import { moneyLines } from './lines/moneyLines';
import type { Direction } from './types';

const kinds = { ...incomeLines, ...householdLines, ...moneyLines, ...companyLines, ...cardLines };

export type LineKindName = keyof typeof kinds;

/** Every kind of line that a statement can have, by its name. */
export const lineKinds: Record<LineKindName, LineKind> = kinds;

export type LineName = {
  kind: LineKindName;
  source: 'checking' | 'creditcard';
  name: string;
  /** Open Finance's: of accounts, `PIX` and the like; of cards, the type of transaction. */
  type: string;
  direction: Direction;
};

const cardTypes: Partial<Record<LineKindName, string>> = {
  annualFee: 'TARIFA',
  foreignTax: 'OUTROS',
  cardRefund: 'ESTORNO',
};

/**
 * Every name that a line can get, each in every bank's way of writing it, with samples in the place of numbers and names:
 * what rules that read statements are tested against.
 */
export function listLineNames(): LineName[] {
  const ofCards = Object.keys(cardLines) as (keyof typeof cardLines)[];
  const ofAccounts = (Object.keys(kinds) as LineKindName[]).filter((kind) => !(kind in cardLines));
  return [
    ...ofAccounts.flatMap((kind) =>
      lineKinds[kind].channels.flatMap((way) => writeAll(kind, way, 'checking')),
    ),
    ...ofCards.flatMap((kind) =>
      lineKinds[kind].channels.flatMap((way) => writeAll(kind, way, 'creditcard')),
    ),
    ...alsoByCard.flatMap((kind) => writeAll(kind, 'creditCard', 'creditcard')),
  ];
}

function writeAll(kind: LineKindName, way: Channel, source: LineName['source']): LineName[] {
  const { direction, payees } = lineKinds[kind];
  const type = source === 'checking' ? channels[way].type : (cardTypes[kind] ?? 'PAGAMENTO');
  const names = channels[way].templates.flatMap((template) =>
    payees.map((payee) => fillNames(template.replace('{payee}', payee))),
  );
  return [...new Set(names)].map((name) => ({ kind, source, name, type, direction }));
}

function fillNames(text: string): string {
  return text
    .replace('{n}', '1042')
    .replace('{person}', people[0] ?? '')
    .replace('{company}', companies[0] ?? '')
    .replace('{self}', 'ANA EXEMPLO');
}
