import { isJsonObject } from '../../../../contract/isJsonObject';
import type { JsonObject } from '../../../../contract/types';
import { institutions } from '../../../../catalog/institutions';
import { createFrequencies } from '../../../reports/createFrequencies';
import { toCategories, type Levels } from '../../../reports/toCategories';
import type { TransactionClue } from '../categorizeTransaction';
import { readField } from '../../readField';
import { pickTexts, readChange, readMoney, readObjects, writeAmount } from './readUserdata';

const lineFields = [
  'transactionId',
  'transactionDate',
  'transactionDateTime',
  'transactionName',
  'type',
  'creditDebitType',
  'completedAuthorisedPaymentType',
  'partieCnpjCpf',
  'partiePersonType',
  'partieCompeCode',
  'partieBranchCode',
  'partieNumber',
  'partieCheckDigit',
];

/**
 * An account of `userdata.json` as reports tell it: its lines oldest first, each posted one with the balance after it,
 * counted back from the available amount. `month` is the report's, `YYYY-MM`.
 */
export function toAccountReport(
  account: JsonObject,
  holder: { taxId: string; name: string },
  levels: Levels,
  month: string,
): JsonObject {
  const texts = (...names: string[]) =>
    Object.fromEntries(names.map((name) => [name, readField(account, name)]));
  const compeCode = readField(account, 'compeCode');
  const brandName = readField(account, 'brandName');
  const known = institutions.find(({ institutionCode }) => institutionCode === compeCode);
  return {
    brandName,
    bacenName: known?.organizationName ?? brandName,
    ...texts('compeCode', 'companyCnpj', 'branchCode', 'number', 'checkDigit'),
    subtype: readField(account, 'subtype') || 'INDIVIDUAL',
    civilName: holder.name,
    balances: isJsonObject(account.balances) ? account.balances : {},
    transactionDetails: toStatement(account, holder.taxId, levels, month),
  };
}

function toStatement(account: JsonObject, holderTaxId: string, levels: Levels, month: string): JsonObject[] {
  const lines = sortLines(readObjects(account.transactions));
  const balances = countBack(account, lines);
  const named = lines.map((line) => ({
    name: readField(line, 'transactionName'),
    date: readField(line, 'transactionDate'),
  }));
  const countName = levels === 3 ? createFrequencies(named, month) : undefined;
  return lines.map((line, index) => {
    const balance = balances[index];
    const clue = toClue(line, holderTaxId);
    return {
      ...pickTexts(line, lineFields),
      ...(isJsonObject(line.transactionAmount) && { transactionAmount: line.transactionAmount }),
      ...(balance !== undefined && { postTransactionBalance: writeAmount(balance) }),
      ...toCategories(clue, levels),
      ...countName?.(clue.name),
      ...(countName && clue.type === 'PIX' && { settlementType: 'PIX' }),
    };
  });
}

function toClue(line: JsonObject, holderTaxId: string): TransactionClue {
  return {
    name: readField(line, 'transactionName'),
    direction: readField(line, 'creditDebitType'),
    type: readField(line, 'type'),
    cents: Number((readMoney(line.transactionAmount) ?? 0n) / 100n),
    source: 'checking',
    isOwnAccount: holderTaxId !== '' && readField(line, 'partieCnpjCpf') === holderTaxId,
  };
}

/** Oldest first. Lines of one moment keep their order, which is the other way round where the newest came first. */
function sortLines(lines: JsonObject[]): JsonObject[] {
  const time = (line: JsonObject | undefined) =>
    readField(line, 'transactionDateTime') || readField(line, 'transactionDate');
  const isNewestFirst = time(lines[0]) > time(lines.at(-1));
  const ordered = isNewestFirst ? lines.toReversed() : [...lines];
  return ordered.sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
}

function countBack({ balances }: JsonObject, lines: JsonObject[]): (bigint | undefined)[] {
  let balance = readMoney(isJsonObject(balances) ? balances.availableAmount : undefined);
  return lines
    .toReversed()
    .map((line) => {
      const status = readField(line, 'completedAuthorisedPaymentType');
      if (balance === undefined || (status !== '' && status !== 'TRANSACAO_EFETIVADA')) return undefined;
      const after = balance;
      balance -= readChange(line, readMoney(line.transactionAmount));
      return after;
    })
    .toReversed();
}
