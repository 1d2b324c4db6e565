import { translate } from '@docusaurus/Translate';
import type { ErrorRetry } from '../../catalog/errorEntry';
import type { CodePlace, Decoded, NoteId } from './types';

/** Where the number was read. */
export function placeText(place: CodePlace): string {
  const texts: Record<CodePlace, string> = {
    httpStatus: translate({
      id: 'errors.place.httpStatus',
      message: 'status HTTP',
      description: 'Error decoder: where the code was read',
    }),
    statusCode: translate({
      id: 'errors.place.statusCode',
      message: 'código no corpo',
      description: 'Error decoder: where the code was read',
    }),
    reportCode: translate({
      id: 'errors.place.reportCode',
      message: 'code do relatório',
      description: 'Error decoder: where the code was read; code is a field',
    }),
    taskCode: translate({
      id: 'errors.place.taskCode',
      message: 'code da tarefa Open Data',
      description: 'Error decoder: where the code was read; code is a field',
    }),
    redirect: translate({
      id: 'errors.place.redirect',
      message: 'no endereço de retorno',
      description: 'Error decoder: where the code was read',
    }),
    name: translate({
      id: 'errors.place.name',
      message: 'pelo nome do erro',
      description: 'Error decoder: there was no number, only the name',
    }),
    bare: translate({
      id: 'errors.place.bare',
      message: 'só o número',
      description: 'Error decoder: there was a number and nothing around it',
    }),
  };
  return texts[place];
}

/** When and how to repeat. */
export function retryText(retry: ErrorRetry): string {
  const texts: Record<ErrorRetry, string> = {
    needless: translate({
      id: 'errors.retry.needless',
      message: 'Já deu certo.',
      description: 'Error decoder: after "not needed"',
    }),
    no: translate({
      id: 'errors.retry.no',
      message: 'A mesma chamada teria a mesma resposta.',
      description: 'Error decoder: after "only after something has changed"',
    }),
    now: translate({
      id: 'errors.retry.now',
      message: 'Logo depois de fazer o que está abaixo. Num laço, você só chega ao 429.',
      description: 'Error decoder: after "once"',
    }),
    later: translate({
      id: 'errors.retry.later',
      message: 'Não em seguida: dê tempo para o problema passar.',
      description: 'Error decoder: after "later"',
    }),
    backoff: translate({
      id: 'errors.retry.backoff',
      message: 'Espere, dobre a espera a cada vez, sorteie um pouco e desista depois de algumas tentativas.',
      description: 'Error decoder: after "with growing waits"',
    }),
  };
  return texts[retry];
}

export function noteText(note: NoteId): string {
  const texts: Record<NoteId, string> = {
    generic: translate({
      id: 'errors.note.generic',
      message:
        'Este código não está em nenhuma tabela da klavi. O que segue vale para qualquer um da mesma classe.',
      description: 'Error decoder: the code is unknown, only its class is known',
    }),
    unusualStatus: translate({
      id: 'errors.note.unusualStatus',
      message: 'A klavi documenta este código com o HTTP 416. Este veio com outro status.',
      description: 'Error decoder: a business code came with an unexpected HTTP status',
    }),
    notJson: translate({
      id: 'errors.note.notJson',
      message:
        'O corpo não é JSON: pode ser resposta de um proxy, de um firewall ou de outro endereço. Confira o host.',
      description: 'Error decoder: the body is not JSON',
    }),
    creates: translate({
      id: 'errors.note.creates',
      message: 'Esta chamada cria algo. Antes de repetir, consulte se a anterior deu certo.',
      description: 'Error decoder: a call that creates something may have been done',
    }),
    otherProduct: translate({
      id: 'errors.note.otherProduct',
      message: 'A klavi não publicou a tabela de status deste produto. Esta é a do klavi Ki.',
      description: 'Error decoder: the table of another product was taken',
    }),
  };
  return texts[note];
}

type Unknown = Extract<Decoded, { kind: 'unknown' }>['reason'];

/** What to say when there is no row: a heading and what to do. */
export function unknownTexts(reason: Unknown): { title: string; text: string } {
  const texts: Record<Unknown, { title: string; text: string }> = {
    empty: {
      title: translate({
        id: 'errors.unknown.empty.title',
        message: 'A explicação aparece aqui',
        description: 'Error decoder: nothing was pasted yet',
      }),
      text: translate({
        id: 'errors.unknown.empty.text',
        message: 'O que houve, quem age, se vale repetir e o que fazer em seguida.',
        description: 'Error decoder: what the result will tell',
      }),
    },
    nothing: {
      title: translate({
        id: 'errors.unknown.nothing.title',
        message: 'Não achei um código aqui',
        description: 'Error decoder: the pasted text has no code',
      }),
      text: translate({
        id: 'errors.unknown.nothing.text',
        message:
          'Cole também a linha de status ou o corpo da resposta. O código está no status HTTP, no statusCode do corpo ou no code do relatório.',
        description: 'Error decoder: what to paste',
      }),
    },
    code: {
      title: translate({
        id: 'errors.unknown.code.title',
        message: 'A klavi não publicou este código',
        description: 'Error decoder: the code is in no table',
      }),
      text: translate({
        id: 'errors.unknown.code.text',
        message: 'Não repita às cegas: guarde a resposta e pergunte à sua PO. A pergunta pronta está abaixo.',
        description: 'Error decoder: what to do with an unknown code',
      }),
    },
    redirection: {
      title: translate({
        id: 'errors.unknown.redirection.title',
        message: 'É um redirecionamento, não um erro',
        description: 'Error decoder: a 3XX status',
      }),
      text: translate({
        id: 'errors.unknown.redirection.text',
        message:
          'A resposta manda procurar em outro endereço. Confira o protocolo, o host e o caminho da chamada.',
        description: 'Error decoder: what to do about a 3XX status',
      }),
    },
    noAnswer: {
      title: translate({
        id: 'errors.unknown.noAnswer.title',
        message: 'A chamada não teve resposta',
        description: 'Error decoder: a network failure was pasted',
      }),
      text: translate({
        id: 'errors.unknown.noAnswer.text',
        message:
          'Isto não vem da API: ela não foi alcançada. Confira o host, o DNS, o proxy e, no navegador, o CORS. Se a chamada cria algo, consulte antes de repetir.',
        description: 'Error decoder: what to do about a network failure',
      }),
    },
  };
  return texts[reason];
}
