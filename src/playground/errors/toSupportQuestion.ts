import { translate } from '@docusaurus/Translate';
import type { OperationDoc } from '../../contract/types';
import { redactText } from './redactText';
import type { Decoded } from './types';

/** What the page knows of the call besides its answer. */
export type CallContext = {
  operation?: Pick<OperationDoc, 'id' | 'method' | 'path'>;
  /** In the reader's language. */
  environment?: string;
  /** Epoch milliseconds. */
  at?: number;
};

/**
 * A question to support, ready to be sent: what the guide asks for and nothing else. Of the answer, it takes the numbers,
 * the message and the identifiers, never the body; what looks like a secret or a person's in them is taken out.
 */
export function toSupportQuestion(
  { evidence }: Decoded,
  { operation, environment, at }: CallContext,
): string {
  const blank = translate({
    id: 'errors.question.blank',
    message: '(preencha)',
    description: 'Question to support: the reader has to fill this in',
  });
  const words = questionWords();
  const { status, code, bare, error, messages, ids, redirect, eventName } = evidence;
  const lines: [string, string | undefined][] = [
    [words.environment, environment ?? blank],
    [
      words.operation,
      operation ? `${operation.method.toUpperCase()} ${operation.path} (${operation.id})` : blank,
    ],
    [words.time, at === undefined ? blank : new Date(at).toISOString()],
    [words.status, status === undefined ? undefined : String(status)],
    [words.code, code === undefined && bare === undefined ? undefined : String(code ?? bare)],
    ['error', redirect?.error ?? error],
    ['message', redirect?.description ?? (messages.length > 0 ? messages.join('; ') : undefined)],
    [words.event, eventName],
    ...Object.entries(ids),
  ];
  return [
    words.opening,
    '',
    ...lines.flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${redactText(value).slice(0, 500)}`],
    ),
    '',
    words.closing,
  ].join('\n');
}

function questionWords() {
  return {
    opening: translate({
      id: 'errors.question.opening',
      message: 'Olá! Preciso de ajuda com este erro da API da klavi.',
      description: 'Question to support: first line',
    }),
    environment: translate({
      id: 'errors.question.environment',
      message: 'Ambiente',
      description: 'Question to support: name of a line',
    }),
    operation: translate({
      id: 'errors.question.operation',
      message: 'Operação',
      description: 'Question to support: name of a line',
    }),
    time: translate({
      id: 'errors.question.time',
      message: 'Horário, com fuso',
      description: 'Question to support: name of a line',
    }),
    status: translate({
      id: 'errors.question.status',
      message: 'Status HTTP',
      description: 'Question to support: name of a line',
    }),
    code: translate({
      id: 'errors.question.code',
      message: 'Código no corpo',
      description: 'Question to support: name of a line',
    }),
    event: translate({
      id: 'errors.question.event',
      message: 'Evento',
      description: 'Question to support: name of a line',
    }),
    closing: translate({
      id: 'errors.question.closing',
      message: 'O que já tentei:',
      description: 'Question to support: last line, for the reader to go on',
    }),
  };
}
