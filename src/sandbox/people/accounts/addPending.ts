import { hashText, toId } from '../createDice';
import type { AccountTransaction, BankAccount } from '../types';

const day = 86_400_000;

/**
 * Some purchases and Pix stand twice in the statement: pending, and posted under another id. One that ends the statement
 * and is less than a day old is only pending yet, and the balance hasn't got it.
 */
export function addPending(account: BankAccount, now: number): BankAccount {
  const posted = [...account.transactions];
  const waiting: AccountTransaction[] = [];
  for (
    let last = posted.at(-1);
    last && isDoubled(last) && now - Date.parse(last.dateTime) < day;
    last = posted.at(-1)
  ) {
    waiting.unshift(toPending(last));
    posted.pop();
  }
  const lines = posted.flatMap((line) => (isDoubled(line) ? [toPending(line), line] : [line]));
  const available = posted.at(-1)?.balanceAfter ?? account.opening;
  return { ...account, available, transactions: [...lines, ...waiting] };
}

function isDoubled({ type, direction, transactionId }: AccountTransaction): boolean {
  return direction === 'DEBITO' && ['CARTAO', 'PIX'].includes(type) && hashText(transactionId) % 4 === 0;
}

function toPending(line: AccountTransaction): AccountTransaction {
  return { ...line, transactionId: toId(`${line.transactionId}|pending`), status: 'TRANSACAO_PROCESSANDO' };
}
