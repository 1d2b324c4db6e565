import type { ErrorEntry } from '../../catalog/errorEntry';

/** Where a number was read: it decides which table the number belongs to. */
export type CodePlace =
  'httpStatus' | 'statusCode' | 'reportCode' | 'taskCode' | 'redirect' | 'name' | 'bare';

/** What a JSON object is: klavi's error envelope, a report, an Open Data task, an event, or only something with a number. */
export type BodyShape = 'envelope' | 'report' | 'task' | 'event' | 'numbers';

/** What could be read from an answer or a pasted text. Nothing is guessed here. */
export type Evidence = {
  /** The HTTP status. */
  status?: number;
  shape?: BodyShape;
  /** `statusCode` of an envelope, `code` of a report or task. */
  code?: number;
  /** A number that stood alone, or after a word such as "erro". */
  bare?: number;
  /** klavi's name of the error. */
  error?: string;
  /** What the envelope says; several where `message` is a list. */
  messages: string[];
  /** Of an event. */
  eventName?: string;
  /** State of a task. */
  taskStatus?: string;
  /** `error` and `error_description` of a return address. */
  redirect?: { error: string; description?: string };
  /** As it came: seconds or a date (RFC 9110, 10.2.3). */
  retryAfter?: string;
  /** Identifiers that support asks for: no person's data. */
  ids: Record<string, string>;
  /** There is a body, and no JSON in it. */
  isNotJson: boolean;
  /** The words of a call that got no answer at all. */
  hasNoAnswer: boolean;
};

/** A row of the error guide that fits. */
export type Candidate = {
  entry: ErrorEntry;
  /** As it was read: `5012`. */
  code: string;
  place: CodePlace;
  /** Place of the row: page and anchor, in the default language. */
  path: string;
};

export type NoteId =
  /** The code stands in no row: the row of its class was taken. */
  | 'generic'
  /** A business code with another status than 416. */
  | 'unusualStatus'
  /** Not JSON: perhaps somebody between the caller and klavi answered. */
  | 'notJson'
  /** A call that makes something may have been done. */
  | 'creates'
  /** klavi has published no table of statuses for this product. */
  | 'otherProduct';

export type Decoded =
  | {
      kind: 'error' | 'success';
      /** Likeliest first. */
      candidates: [Candidate, ...Candidate[]];
      /** The same number is in several tables, and nothing tells which is meant. */
      isAmbiguous: boolean;
      /** Request fields that the message names. */
      fields: string[];
      notes: NoteId[];
      evidence: Evidence;
    }
  | { kind: 'event'; eventName: string; evidence: Evidence }
  | {
      kind: 'unknown';
      reason: 'empty' | 'nothing' | 'code' | 'redirection' | 'noAnswer';
      evidence: Evidence;
    };
