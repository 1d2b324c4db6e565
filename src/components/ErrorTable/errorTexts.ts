import { translate } from '@docusaurus/Translate';

type Texts = Record<string, string>;

/** Who can end the problem, in the reader's language. */
export function actorNames(): Texts {
  return {
    client: translate({
      id: 'errorTable.actor.client',
      message: 'Você',
      description: "Error table: klavi's client, the reader, acts",
    }),
    klavi: translate({
      id: 'errorTable.actor.klavi',
      message: 'klavi',
      description: 'Error table: klavi acts',
    }),
    institution: translate({
      id: 'errorTable.actor.institution',
      message: 'O banco',
      description: 'Error table: the bank acts',
    }),
    endUser: translate({
      id: 'errorTable.actor.endUser',
      message: 'Cliente final',
      description: "Error table: the client's own user acts",
    }),
    nobody: translate({
      id: 'errorTable.actor.nobody',
      message: 'Ninguém',
      description: 'Error table: nobody has to act',
    }),
  };
}

/** Whether the same call is worth repeating, in the reader's language. */
export function retryNames(): Texts {
  return {
    needless: translate({
      id: 'errorTable.retry.needless',
      message: 'Não precisa',
      description: 'Error table: repeating is not needed',
    }),
    no: translate({
      id: 'errorTable.retry.no',
      message: 'Só depois de mudar',
      description: 'Error table: repeat only after something has changed',
    }),
    now: translate({
      id: 'errorTable.retry.now',
      message: 'Uma vez',
      description: 'Error table: repeat once, at once',
    }),
    later: translate({
      id: 'errorTable.retry.later',
      message: 'Mais tarde',
      description: 'Error table: repeat later',
    }),
    backoff: translate({
      id: 'errorTable.retry.backoff',
      message: 'Com espera crescente',
      description: 'Error table: repeat with growing waits',
    }),
  };
}

/** The text of an id; throws for one that has none, so that a build fails and no blank is published. */
export function textOf(texts: Texts, id: string): string {
  const text = texts[id];
  if (text === undefined) {
    throw new Error(`ErrorTable: no text for "${id}"; add it to errorTexts.ts, beside ${Object.keys(texts)}`);
  }
  return text;
}
