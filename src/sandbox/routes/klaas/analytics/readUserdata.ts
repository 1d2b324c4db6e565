import { isJsonObject } from '../../../../contract/isJsonObject';
import type { Json, JsonObject } from '../../../../contract/types';
import { readField } from '../../readField';

/** The objects of a list; none where there is no list. */
export function readObjects(list: Json | undefined): JsonObject[] {
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

/** Those of the named fields that are texts. */
export function pickTexts(source: JsonObject, names: string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => (typeof source[name] === 'string' ? [[name, source[name]]] : [])),
  );
}

/** `{amount, currency}` in ten-thousandths, as text amounts have up to four decimals; `undefined` for anything else. */
export function readMoney(money: Json | undefined): bigint | undefined {
  const [, sign = '', whole = '', part = ''] =
    /^(-?)(\d+)\.(\d{2,4})$/.exec(readField(money, 'amount')) ?? [];
  return whole === '' ? undefined : BigInt(sign + whole + part.padEnd(4, '0'));
}

/** Ten-thousandths as a text with four decimals. */
export function writeAmount(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(5, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/** What a line adds, by its direction: `CREDITO` or `DEBITO`. Nothing when it names neither. */
export function readChange(line: JsonObject, amount: bigint | undefined): bigint {
  const direction = readField(line, 'creditDebitType');
  if (amount === undefined || (direction !== 'CREDITO' && direction !== 'DEBITO')) return 0n;
  return direction === 'CREDITO' ? amount : -amount;
}
