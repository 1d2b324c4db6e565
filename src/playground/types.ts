import type { Json } from '../contract/types';

/**
 * What the reader has filled in. Fields are named `<in>.<parameter>` (`path.consentId`) and, in the body,
 * by a pointer (`body/personalTaxId`, `body` for the whole).
 */
export type RequestValues = {
  /** By field id. A missing key is not sent; an empty string is sent empty. */
  parameters: Record<string, Json>;
  /** `undefined`: no body. */
  body?: Json;
  /**
   * Chosen files by field id: `body` for a whole binary body, `body/photo` or `body/photos/0` for parts. A file wins
   * over what the same field says in `body`.
   */
  files?: Record<string, File>;
  /** The media type to send, of those that the operation takes; absent: what `chooseBody` prefers. */
  mediaType?: string;
  /** What is written in a field whose text and value can differ; `broken` when the text has no value. */
  texts: Record<string, { text: string; broken: boolean }>;
};

export type ProblemCode =
  | 'required'
  | 'type'
  | 'integer'
  | 'json'
  | 'choice'
  | 'pattern'
  | 'tooShort'
  | 'tooLong'
  | 'tooSmall'
  | 'tooBig'
  | 'multipleOf'
  | 'repeated'
  | 'variant'
  | 'unknownKey'
  | 'dependent'
  /** `limit`: the JSON Schema format. */
  | 'format'
  /** `limit`: how many. */
  | 'digitsMissing'
  | 'digitsExtra'
  | 'digitsOnly'
  | 'digitsRepeated'
  | 'checkDigit'
  | 'countryCode'
  | 'urlScheme'
  | 'urlSpace'
  | 'urlIncomplete'
  | 'unsendable';

/** Something that the contract doesn't allow; `limit` is the bound or the type that was missed. */
export type Problem = { field: string; code: ProblemCode; limit?: string | number };

/** Where a request goes and what it may carry. */
export type Target = {
  /** Where the contract's paths start, e.g. `/__sandbox/klavi-ki`; no slash at the end. */
  baseUrl: string;
  /** Held credentials by security scheme. A missing one is left out: the API answers 401. */
  tokens: Record<string, string>;
};

/** A problem in the reader's words. */
export type FieldProblem = { field: string; message: string };

/** A credential that the call uses; `from` is the operation whose answer carries it. */
export type TokenState =
  /** `expiresAt`: epoch milliseconds, when the answer told. Without `from`, the reader pasted it. */
  | { scheme: string; kind: 'held'; value: string; expiresAt?: number; from?: string }
  | { scheme: string; kind: 'missing'; from?: string };

/** Values that an answer hands to another operation, by the contract's `links`. */
export type CarriedValues = { parameters: Record<string, Json>; body: Record<string, Json> };

/** The last successful answer of an operation. */
export type KeptAnswer = {
  /** Epoch milliseconds. */
  at: number;
  body: Json;
  /** By the operationId that can take them. */
  carried: Record<string, CarriedValues>;
};

/** By product, then by operationId. */
export type KeptAnswers = Record<string, Record<string, KeptAnswer>>;
