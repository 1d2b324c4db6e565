export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A call that somebody filled in, version 1. */
export type SharedCall = {
  /** Product and operationId: `klavi-ki/createLink`. */
  operation: string;
  /** The contract's example that the values started from. */
  example?: string;
  /** By `<in>.<name>`: `query.personalTaxId`. */
  parameters?: Record<string, Json>;
  body?: Json;
  /** Of the body, where the reader chose one. */
  mediaType?: string;
  environment?: 'portal' | 'local' | 'sandbox' | 'homologacao' | 'producao';
  /** The code sample's language. */
  language?: string;
};

/** What each kind of link carries, in its newest version. */
export type ShareData = { call: SharedCall };

export type ShareKind = keyof ShareData;

export type Share = { [Kind in ShareKind]: { kind: Kind; data: ShareData[Kind] } }[ShareKind];
