import { companies, people } from './invented';
import { cardLines } from './lines/cardLines';
import { channels } from './lines/channels';
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

export type LineName = { kind: LineKindName; name: string; type: string; direction: Direction };

/**
 * Every name that a line can get, each in every bank's way of writing it, with samples in the place of numbers and names:
 * what rules that read statements are tested against.
 */
export function listLineNames(): LineName[] {
  return (Object.keys(kinds) as LineKindName[]).flatMap((kind) => {
    const { direction, channels: ways, payees } = lineKinds[kind];
    const written = ways.flatMap((way) =>
      channels[way].templates.flatMap((template) =>
        payees.map((payee) => ({
          kind,
          name: fillNames(template.replace('{payee}', payee)),
          type: channels[way].type,
          direction,
        })),
      ),
    );
    return [...new Map(written.map((line) => [line.name, line])).values()];
  });
}

function fillNames(text: string): string {
  return text
    .replace('{n}', '1042')
    .replace('{person}', people[0] ?? '')
    .replace('{company}', companies[0] ?? '')
    .replace('{self}', 'ANA EXEMPLO');
}
